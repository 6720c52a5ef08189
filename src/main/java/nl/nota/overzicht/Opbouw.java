package nl.nota.overzicht;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Makes the desks complete after the start of a new version, behind the first pages and a few notas at a time. */
@Component
@ConditionalOnBooleanProperty(name = "nota.nazien", havingValue = false, matchIfMissing = true)
class Opbouw {
    private static final Logger LOG = LoggerFactory.getLogger(Opbouw.class);

    private final RebuildingBeurten rebuilding;

    Opbouw(RebuildingBeurten rebuilding) {
        this.rebuilding = rebuilding;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("opbouw").start(this::finish);
    }

    /** What could not be done now is done at the next start; each Gebeurtenis does its own nota in any case. */
    private void finish() {
        try {
            boolean more = true;
            while (more) more = rebuilding.rebuild();
        } catch (DataAccessException away) {
            LOG.warn("The desks could not be completed", away);
        }
    }
}
