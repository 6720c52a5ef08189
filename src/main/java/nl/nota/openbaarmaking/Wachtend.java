package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to reach the public by itself, in numbers: which notas they are is not for who keeps the machine. */
@Component
public class Wachtend {
    /** As far as is counted. */
    public static final int HOOGSTENS = Geplande.MEESTE;

    private final Publicatiestanden standen;
    private final Pakketten pakketten;
    private final Openbaarinstellingen instellingen;

    Wachtend(Publicatiestanden standen, Pakketten pakketten, Openbaarinstellingen instellingen) {
        this.standen = standen;
        this.pakketten = pakketten;
        this.instellingen = instellingen;
    }

    /**
     * How it stands.
     *
     * @param embargo how many notas become public at a moment
     * @param eerste the first of those moments, or null
     * @param bijVerzending how many go along with their letter
     * @param nietOpgeschreven how many reached their moment while that was not written down yet
     * @param pakketten the packages for another platform, or null where the settings name none
     */
    public record Stand(
            int embargo,
            @Nullable Instant eerste,
            int bijVerzending,
            int nietOpgeschreven,
            @Nullable Pakketstand pakketten) {}

    /**
     * The packages that wait.
     *
     * @param wacht how many were not tried yet
     * @param mislukt how many were tried in vain and are tried again
     * @param oudste since when the oldest waits, or null
     * @param tegengehouden whether one of them is held back because it would tell too much
     */
    public record Pakketstand(
            int wacht, int mislukt, @Nullable Instant oudste, boolean tegengehouden) {}

    @Transactional(readOnly = true)
    public Stand now() {
        var gepland = standen.planned(HOOGSTENS);
        var momenten = gepland.stream()
                .map(Publicatiestand::moment)
                .filter(Objects::nonNull)
                .toList();
        return new Stand(
                momenten.size(),
                momenten.stream().findFirst().orElse(null),
                gepland.size() - momenten.size(),
                standen.reached().size(),
                instellingen.pakket().isGevraagd() ? packages(pakketten.open()) : null);
    }

    private Pakketstand packages(List<Pakketstap> open) {
        var mislukt = open.stream().filter(een -> een.mislukt() > 0).toList();
        return new Pakketstand(
                open.size() - mislukt.size(),
                mislukt.size(),
                open.stream().map(Pakketstap::moment).findFirst().orElse(null),
                pakketten.isHeldBack(mislukt));
    }
}
