package nl.nota.logboek;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Checks the whole logboek each night, on whichever node is first. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Ketenklok {
    private static final Logger LOG = LoggerFactory.getLogger(Ketenklok.class);

    private final Ketenronden ronden;
    private final Ketenloop loop;

    Ketenklok(Ketenronden ronden, Ketenloop loop) {
        this.ronden = ronden;
        this.loop = loop;
    }

    /** When the database is away the check waits for the next night. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Amsterdam")
    void check() {
        try {
            ronden.begin().ifPresent(loop::run);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The check of the logboek waits: {}", e.getClass().getSimpleName());
        }
    }
}
