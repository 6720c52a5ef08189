package nl.nota.afstemming.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Reden;

/** To which field of which voorwaarde a reason belongs: its last value is the number of the voorwaarde. */
final class Eisvelden {
    private static final Map<String, String> DELEN = Map.ofEntries(
            Map.entry("afstemming.reden.voorwaarde-zonder-tekst", "tekst"),
            Map.entry("afstemming.reden.voorwaarde-zonder-rubriek", "rubriek"),
            Map.entry("afstemming.reden.voorwaarde-half-begrensd", "citaat"),
            Map.entry("afstemming.reden.onbekende-eigenaar", "eigenaar"),
            Map.entry("afstemming.reden.voorwaarde-te-laat", "uiterlijk"),
            Map.entry("afstemming.reden.voorwaarde-datum", "uiterlijk"),
            Map.entry("nota.passage.rubriek", "rubriek"),
            Map.entry("nota.passage.leeg", "citaat"),
            Map.entry("nota.passage.niet-gevonden", "citaat"),
            Map.entry("nota.passage.niet-uniek", "citaat"));

    private Eisvelden() {}

    /** These fields by the code of a reason, and those of the voorwaarden that these reasons are about. */
    static Map<String, String> with(Map<String, String> velden, List<Reden> redenen) {
        var alle = new HashMap<>(velden);
        for (var reden : redenen) {
            var deel = DELEN.get(reden.code());
            if (deel != null && !reden.waarden().isEmpty() && reden.waarden().getLast() instanceof Integer nummer)
                alle.putIfAbsent(reden.code(), "voorwaarden[%d].%s".formatted(nummer - 1, deel));
        }
        return Map.copyOf(alle);
    }
}
