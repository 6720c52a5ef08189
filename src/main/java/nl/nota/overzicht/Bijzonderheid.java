package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.logboek.Regel;

/**
 * What a row of the trail tells beside who did it, in a sentence with at most three values.
 *
 * @param soort the name of the sentence
 */
public record Bijzonderheid(String soort, String eerste, String tweede, String derde) {

    /** What this row tells; a reason only to who may read the words. */
    static List<Bijzonderheid> of(Regel regel, Map<String, String> namen, boolean woorden) {
        var alle = new ArrayList<Bijzonderheid>();
        switch (regel.soort()) {
            case "OVERGEDRAGEN" -> alle.add(new Bijzonderheid("OVERGEDRAGEN", named(regel, "was", namen), named(regel, "steller", namen), ""));
            case "ROUTE_GEKOZEN" -> {
                if (!Spoor.value(regel, "lijnVan").isEmpty())
                    alle.add(new Bijzonderheid("AFWIJKENDE_LIJN", Spoor.value(regel, "lijnVan"), codes(regel, "gewoneLijn"), codes(regel, "parafering")));
            }
            case "PARAAF_OVERGESLAGEN" ->
                alle.add(new Bijzonderheid(
                        woorden ? "OVERGESLAGEN" : "OVERGESLAGEN_ZONDER_REDEN",
                        Spoor.value(regel, "functie"),
                        Spoor.value(regel, "opGezagVan"),
                        woorden ? Spoor.value(regel, "reden") : ""));
            default -> {}
        }
        return alle;
    }

    /** The user names that the sentence needs. */
    static Stream<String> people(Regel regel) {
        return regel.soort().equals("OVERGEDRAGEN")
                ? Stream.of(Spoor.value(regel, "was"), Spoor.value(regel, "steller"))
                : Stream.empty();
    }

    private static String named(Regel regel, String sleutel, Map<String, String> namen) {
        var wie = Spoor.value(regel, sleutel);
        return namen.getOrDefault(wie, wie);
    }

    private static String codes(Regel regel, String sleutel) {
        return regel.inhoud() != null && regel.inhoud().get(sleutel) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "";
    }
}
