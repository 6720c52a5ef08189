package nl.nota.parafering;

import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;

/**
 * The question that a nota puts to a functie of the line whose turn it is.
 *
 * @param naam what the code of the functie stands for
 * @param ingediend when the versie was submitted, in words
 * @param lijn the whole line, from low to high
 */
public record Parafeervraag(
        Kenmerk kenmerk, String functie, String naam, Versienummer versie, String ingediend, List<Paraafstap> lijn) {
    public Parafeervraag {
        lijn = List.copyOf(lijn);
    }
}
