package nl.nota.openbaarmaking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Writes down within a quarter of a minute, and shortly after each start, which embargo is over. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Publicatieklok {
    private static final Logger LOG = LoggerFactory.getLogger(Publicatieklok.class);

    private final Embargoronde embargos;

    Publicatieklok(Embargoronde embargos) {
        this.embargos = embargos;
    }

    /** When the database is away everything waits; the next round goes on. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT15S")
    void embargos() {
        try {
            embargos.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Embargos wait: {}", e.getClass().getSimpleName());
        }
    }
}
