package nl.nota.parafering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;

/**
 * The functie whose turn it is and that can be passed over.
 *
 * @param naam what the code of the functie stands for
 * @param gezag who stands higher and can answer for it, the nearest first
 */
public record Overslagvraag(Kenmerk kenmerk, String functie, String naam, Versienummer versie, List<Paraafstap> gezag) {
    public Overslagvraag {
        gezag = List.copyOf(gezag);
    }

    /** Who can be chosen, by code. */
    public Map<String, String> keuzes() {
        var keuzes = new LinkedHashMap<String, String>();
        gezag.forEach(een -> keuzes.put(een.code(), een.code() + " – " + een.naam()));
        return keuzes;
    }
}
