package nl.nota.nota;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Reads the texts of bijlagen that nobody has read yet, each ten minutes. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Tekstklok {
    private static final Logger LOG = LoggerFactory.getLogger(Tekstklok.class);

    private final Tekstronde ronde;

    Tekstklok(Tekstronde ronde) {
        this.ronde = ronde;
    }

    /** When the database is away everything waits; the next round goes on. */
    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT10M")
    void read() {
        try {
            ronde.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The texts of bijlagen wait: {}", e.getClass().getSimpleName());
        }
    }
}
