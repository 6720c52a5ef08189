package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Uitkomst;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Soort;
import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * One nota on somebody's desk, with where it lies.
 *
 * @param steller the shown name of the person who answers for the text
 * @param afgestemd how many parties agreed, of how many that were asked
 * @param vervallen the codes of parties whose akkoord lapsed
 * @param zet who has the turn
 * @param gevraagd what is asked of the reader, or null when it is not the reader's turn
 * @param uiterlijk the last day for whoever has the turn, or null
 * @param sinds since when it lies there
 * @param tot until when the reader put it off, or null
 */
public record Werkregel(
        Kenmerk kenmerk,
        String onderwerp,
        Fase fase,
        @Nullable Soort soort,
        @Nullable String van,
        @Nullable LocalDate datum,
        Optional<Versienummer> versie,
        String steller,
        int afgestemd,
        int partijen,
        List<String> vervallen,
        List<Werkzet> zet,
        @Nullable Uitkomst uitkomst,
        @Nullable Gevraagd gevraagd,
        @Nullable LocalDate uiterlijk,
        Instant sinds,
        @Nullable LocalDate tot) {
    private static final LocalDate OOIT = LocalDate.of(9999, 12, 31);

    public Werkregel {
        vervallen = List.copyOf(vervallen);
        zet = List.copyOf(zet);
    }

    /** Where it stands in its list. */
    public Werkvraag.Plaats plaats() {
        return new Werkvraag.Plaats(uiterlijk == null ? OOIT : uiterlijk, sinds, kenmerk.waarde());
    }
}
