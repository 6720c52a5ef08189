package nl.nota.afstemming;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;
import org.jspecify.annotations.Nullable;

/**
 * Where one party stands on the last versie, and why.
 *
 * @param laatste the party's last answer, or null
 * @param geraakt the changes since then that the party answers for; the reason why an akkoord is verouderd
 * @param bevestigd whether the secretariaat confirmed that the party is not concerned
 */
public record Standpunt(
        Partij partij, Stand stand, @Nullable Afstemming laatste, List<Wijziging> geraakt, boolean bevestigd) {
    public Standpunt {
        geraakt = List.copyOf(geraakt);
    }

    static Standpunt of(Partij partij, Optional<Afstemming> laatste, List<Wijziging> sindsdien, boolean bevestigd) {
        return laatste.map(afstemming -> {
                    var geraakt = Reikwijdte.touching(partij, sindsdien);
                    return new Standpunt(
                            partij, Stand.of(afstemming, geraakt), afstemming, geraakt, bevestigd);
                })
                .orElseGet(() -> new Standpunt(partij, Stand.GEVRAAGD, null, List.of(), false));
    }

    /** Whether the party belongs in the line "Afgestemd met". */
    public boolean isAfgestemd() {
        return stand == Stand.GELDIG;
    }

    /** Whether the round can be complete as far as the oordeel of this party goes. */
    public boolean blocksNothing() {
        return !partij.verplicht() || isAfgestemd() || (stand == Stand.NIET_BETROKKEN && bevestigd);
    }

    /** The last answer of a party that has answered. */
    Afstemming answered() {
        return Objects.requireNonNull(laatste);
    }

    /** Whether the secretariaat must still confirm that this required party is not concerned. */
    public boolean awaitsBevestiging() {
        return stand == Stand.NIET_BETROKKEN && partij.verplicht() && !bevestigd;
    }

    /** Whether its agreement was given on an earlier versie and still holds. */
    public boolean isCarried(int huidig) {
        return isAfgestemd() && laatste != null && laatste.agreedOn().nummer() < huidig;
    }
}
