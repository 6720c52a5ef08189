package nl.nota.bericht;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Does by itself what time asks for: news and mail every half minute; deadlines at five past each hour, from seven in
 * the morning to six in the evening.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Klokwerk {
    private static final Logger LOG = LoggerFactory.getLogger(Klokwerk.class);

    private final Postronde post;
    private final Wekronde wekker;
    private final Termijnronde termijnen;

    Klokwerk(Postronde post, Wekronde wekker, Termijnronde termijnen) {
        this.post = post;
        this.wekker = wekker;
        this.termijnen = termijnen;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void post() {
        quietly(wekker::run);
        quietly(post::run);
    }

    @Scheduled(cron = "0 5 7-18 * * *", zone = "Europe/Amsterdam")
    void termijnen() {
        quietly(termijnen::run);
    }

    /** When the database is away everything waits; the next round goes on. */
    private static void quietly(Runnable ronde) {
        try {
            ronde.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Berichten wait: {}", e.getClass().getSimpleName());
        }
    }
}
