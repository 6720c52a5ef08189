package nl.nota.nota.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.web.Redenen;

/** The sentences about the fields of a form, under the id of their field. */
final class Fouttekst {
    private static final Map<String, String> EERSTE_VELD = Map.of("opgesteldDoor", "functie-0");

    private Fouttekst() {}

    static Map<String, String> of(Map<String, Reden> fouten, Redenen redenen) {
        var teksten = new LinkedHashMap<String, String>();
        fouten.forEach((veld, reden) -> teksten.put(
                EERSTE_VELD.getOrDefault(veld, veld), redenen.text(reden).tekst()));
        return teksten;
    }
}
