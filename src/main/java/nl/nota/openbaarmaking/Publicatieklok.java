package nl.nota.openbaarmaking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Writes down within a quarter of a minute, and shortly after each start, which embargo is over; and after a start what
 * the public was not told of letters.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Publicatieklok {
    private static final Logger LOG = LoggerFactory.getLogger(Publicatieklok.class);

    private final Embargoronde embargos;
    private final Publicatiebrieven gezegd;
    private final Briefmelder brieven;

    Publicatieklok(Embargoronde embargos, Publicatiebrieven gezegd, Briefmelder brieven) {
        this.embargos = embargos;
        this.gezegd = gezegd;
        this.brieven = brieven;
    }

    /** Once after a start: of letters that went out before the public was told of letters at all. */
    @Scheduled(initialDelayString = "PT20S")
    void letters() {
        try {
            gezegd.untold().forEach(brieven::tell);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Letters wait: {}", e.getClass().getSimpleName());
        }
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
