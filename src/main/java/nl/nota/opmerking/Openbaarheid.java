package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * Whether an annotation becomes public with the nota, or on what ground of the Wet open overheid not.
 *
 * @param grond the article, for instance 5.1.2e; null when it becomes public
 */
public record Openbaarheid(boolean openbaar, @Nullable String grond) {
    /** The grounds of articles 5.1 of the law; 5.2 is none for a beslisnota. */
    public static final List<String> GRONDEN = List.of(
            "5.1.1a", "5.1.1b", "5.1.1c", "5.1.1d", "5.1.1e", "5.1.2a", "5.1.2b", "5.1.2c", "5.1.2d", "5.1.2e",
            "5.1.2f", "5.1.2g", "5.1.2h", "5.1.2i", "5.1.5");

    public Openbaarheid {
        grond = grond == null || grond.isBlank() ? null : normal(grond);
    }

    /** What the trail keeps of it. */
    Map<String, String> inhoud() {
        return grond == null
                ? Map.of("openbaarheid", "OPENBAAR")
                : Map.of("openbaarheid", "NIET_OPENBAAR", "grond", grond);
    }

    /** All reasons against it. */
    List<Reden> against() {
        var redenen = new ArrayList<Reden>();
        if (openbaar && grond != null) redenen.add(Reden.onjuist("opmerking.reden.grond-bij-openbaar"));
        if (!openbaar && grond == null) redenen.add(Reden.onjuist("opmerking.reden.grond-verplicht"));
        if (grond != null && grond.startsWith("5.2")) redenen.add(Reden.onjuist("opmerking.reden.grond-52"));
        else if (grond != null && !GRONDEN.contains(grond))
            redenen.add(Reden.onjuist("opmerking.reden.onbekende-grond", grond, String.join(", ", GRONDEN)));
        return redenen;
    }

    /** As 5.1.2e, however it was written: 5.1.2.e, 5.1 lid 2 sub e. */
    private static String normal(String grond) {
        var klein = grond.toLowerCase(Locale.ROOT)
                .replace("eerste", "1")
                .replace("tweede", "2")
                .replaceAll("artikel|art\\.?|lid|sub|onderdeel|onder|woo|[\\s,]+", ".");
        return klein.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "").replaceAll("\\.(?=[a-z]$)", "");
    }
}
