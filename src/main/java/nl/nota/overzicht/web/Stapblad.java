package nl.nota.overzicht.web;

import java.io.Serializable;
import java.util.List;
import nl.nota.overzicht.Bulk;
import nl.nota.overzicht.Bulkstap;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, or became, of the notas that were chosen.
 *
 * @param tot until when, as it was typed
 * @param query the list from which they were chosen
 */
record Stapblad(Bulkstap.Soort soort, @Nullable String tot, List<Rij> kunnen, List<Rij> kunnenNiet, String query)
        implements Serializable {

    /**
     * One chosen nota.
     *
     * @param keuze what its form sends back
     * @param redenen why not
     */
    record Rij(String kenmerk, String onderwerp, String keuze, List<String> redenen) implements Serializable {}

    static Stapblad of(
            Bulkstap.Soort soort, @Nullable String tot, List<Bulk.Uitslag> uitslagen, Redenen redenen, String query) {
        return new Stapblad(
                soort,
                tot,
                uitslagen.stream()
                        .filter(Bulk.Uitslag::kan)
                        .map(een -> row(een, redenen))
                        .toList(),
                uitslagen.stream()
                        .filter(een -> !een.kan())
                        .map(een -> row(een, redenen))
                        .toList(),
                query);
    }

    private static Rij row(Bulk.Uitslag uitslag, Redenen redenen) {
        var keuze = uitslag.keuze();
        return new Rij(
                keuze.kenmerk().waarde(),
                uitslag.onderwerp(),
                Keuzewaarde.write(keuze.kenmerk(), keuze.gelezen()),
                redenen.texts(uitslag.redenen()).stream().map(Redentekst::tekst).toList());
    }
}
