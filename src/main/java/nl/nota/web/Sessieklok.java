package nl.nota.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Clears away the visits that are over and the forms that nobody came back for. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Sessieklok {
    private static final Logger LOG = LoggerFactory.getLogger(Sessieklok.class);

    private final Sessieopslag sessies;
    private final Bewaarplaats formulieren;

    Sessieklok(Sessieopslag sessies, Bewaarplaats formulieren) {
        this.sessies = sessies;
        this.formulieren = formulieren;
    }

    /** When the database is away everything waits; the next round goes on. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void clear() {
        try {
            sessies.clear();
            formulieren.clear();
        } catch (DataAccessException e) {
            LOG.warn("Clearing visits waits: {}", e.getClass().getSimpleName());
        }
    }
}
