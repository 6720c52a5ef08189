package nl.nota.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;

/** Besluiten in memory, for tests of pure rules. */
public final class Proefbesluiten {
    private Proefbesluiten() {}

    public static Besluit of(int nr, String code, Besluitsoort soort, Versienummer versie, UUID door) {
        var tot = soort == Besluitsoort.AANHOUDEN ? LocalDate.EPOCH.plusDays(1) : null;
        var beslissing = new Beslissing(code, soort, "Daarom.", tot, List.of(), versie);
        return new Besluit(new UUID(3, nr), Kenmerk.defensie(2025, 1), beslissing, Optreden.of(door), Instant.EPOCH);
    }

    /** Which of these this person can take back before the minute is over. */
    public static List<Besluit> revocable(Dossier dossier, List<Besluit> besluiten) {
        return besluiten.stream()
                .filter(een -> Terugname.against(dossier, besluiten, een.id(), Instant.EPOCH)
                        .isEmpty())
                .toList();
    }
}
