package nl.nota.openbaarmaking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Makes the public files of bijlagen ahead of who releases them. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Bijlageklok {
    private static final Logger LOG = LoggerFactory.getLogger(Bijlageklok.class);

    private final Bijlageronde ronde;

    Bijlageklok(Bijlageronde ronde) {
        this.ronde = ronde;
    }

    /** When the database is away everything waits; the next round goes on. */
    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT10S")
    void make() {
        try {
            ronde.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The public files of bijlagen wait: {}", e.getClass().getSimpleName());
        }
    }
}
