package nl.nota.parafering;

import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Vervanging;

/**
 * The question that a nota puts to a functie of the line whose turn it is.
 *
 * @param naam what the code of the functie stands for
 * @param ingediend when the versie was submitted, in words
 * @param vervangingen in whose place the reader would initial; empty when by own right
 * @param lijn the whole line, from low to high
 */
public record Parafeervraag(
        Kenmerk kenmerk,
        String functie,
        String naam,
        Versienummer versie,
        String ingediend,
        List<Vervanging> vervangingen,
        List<Paraafstap> lijn) {
    public Parafeervraag {
        vervangingen = List.copyOf(vervangingen);
        lijn = List.copyOf(lijn);
    }

    /** In whose place, in words, for instance b.a. Eva Lindeman; empty by own right, or when that is still to be said. */
    public String alsVervanger() {
        return vervangingen.size() == 1 ? vervangingen.getFirst().behindTheName() : "";
    }
}
