package nl.nota.logboek;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Walks along every chain of the logboek, one after the other, and says now and then how far it is. */
@Component
public class Ketenloop {
    private static final Logger LOG = LoggerFactory.getLogger(Ketenloop.class);
    private static final Duration MELDEN = Duration.ofSeconds(5);

    private final Ketenronden ronden;
    private final Ketencontrole controle;
    private final Clock clock;

    Ketenloop(Ketenronden ronden, Ketencontrole controle, Clock clock) {
        this.ronden = ronden;
        this.controle = controle;
        this.clock = clock;
    }

    /** Checks everything for the check that was begun under this id, and writes down what came of it. */
    public void run(UUID ronde) {
        try {
            if (walk(ronde) instanceof Ketentelling telling) ronden.end(ronde, telling.slot());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The check of the logboek stopped: {}", e.getClass().getSimpleName());
            giveUp(ronde);
        }
    }

    /** What was found; null when another took over. */
    private @Nullable Ketentelling walk(UUID ronde) {
        var telling = Ketentelling.BEGIN;
        var gemeld = clock.instant();
        for (var naam = ronden.next(""); naam.isPresent(); naam = next(naam)) {
            var uitslag = controle.check(naam.get());
            if (uitslag instanceof Uitslag.Gebroken(var nr, var wat))
                LOG.error("NOTA-301 Keten {} no longer holds from row {}: {}", naam.get(), nr, wat);
            telling = telling.with(uitslag);
            if (clock.instant().isBefore(gemeld.plus(MELDEN))) continue;
            gemeld = clock.instant();
            if (!ronden.report(ronde, telling)) return null;
        }
        return ronden.report(ronde, telling) ? telling : null;
    }

    private Optional<String> next(Optional<String> na) {
        return ronden.next(na.orElseThrow());
    }

    /** When the database is away that cannot be written down either: its silence says it. */
    private void giveUp(UUID ronde) {
        try {
            ronden.end(ronde, Ketenronde.Slot.AFGEBROKEN);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("And that could not be written down: {}", e.getClass().getSimpleName());
        }
    }
}
