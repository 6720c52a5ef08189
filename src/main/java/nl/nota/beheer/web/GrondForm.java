package nl.nota.beheer.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.nota.nota.Grondverzoek;
import nl.nota.nota.Woogrond;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;

/**
 * A ground as beheer typed it, or the end of one.
 *
 * @param einde which one ends, as its code and its first day with a slash between; empty for a new one
 * @param vanaf the first day on which it can be chosen, or on which it no longer can
 * @param dicht any word where it cannot be chosen for a beslisnota
 */
record GrondForm(
        @Nullable String einde,
        @Nullable String code,
        @Nullable String titel,
        @Nullable String wet,
        @Nullable String aard,
        @Nullable String dicht,
        @Nullable String vanaf) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "nota.reden.grond.code", "code",
            "nota.reden.grond.bezet", "code",
            "nota.reden.grond.titel", "titel",
            "nota.reden.grond.wet", "wet",
            "nota.reden.grond.aard", "aard",
            "nota.reden.vanaf", "vanaf",
            "nota.reden.vanaf.verleden", "vanaf",
            "nota.reden.vanaf.ver", "vanaf",
            "nota.reden.vanaf.begin", "vanaf");

    static GrondForm empty(String einde) {
        return new GrondForm(einde, "", "", "", "", null, "");
    }

    Grondverzoek toVerzoek() {
        return new Grondverzoek(
                text(code),
                text(titel),
                text(wet),
                Arrays.stream(Woogrond.Aard.values())
                        .filter(een -> een.name().equals(aard))
                        .findFirst()
                        .orElse(null),
                dicht != null,
                Dag.parse(vanaf).orElse(null));
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "").strip();
    }
}
