package nl.nota.bericht;

import java.time.Clock;
import java.time.LocalDate;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;

/**
 * Tells people what time alone changed: that a besluit can no longer be taken back, and that somebody acts in the place
 * of another from today.
 */
@Component
class Wekronde {
    private final Notaronde ronde;
    private final Wekkers wekkers;
    private final Berichtgever writing;
    private final Clock clock;

    Wekronde(Notaronde ronde, Wekkers wekkers, Berichtgever writing, Clock clock) {
        this.ronde = ronde;
        this.wekkers = wekkers;
        this.writing = writing;
        this.clock = clock;
    }

    void run() {
        wekkers.setForVervangingen(LocalDate.now(clock));
        wekkers.due(clock.instant()).forEach(this::tell);
    }

    private void tell(Kenmerk kenmerk) {
        ronde.on(
                kenmerk,
                (stand, allen) -> wekkers.stop(kenmerk, clock.instant())
                        .ifPresent(moment -> writing.tell(stand, allen, "tijd/%s/%s".formatted(kenmerk, moment))));
    }
}
