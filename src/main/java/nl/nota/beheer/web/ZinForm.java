package nl.nota.beheer.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standard sentence as beheer typed it.
 *
 * @param was which one it is about, by its key; empty for a new one
 * @param vanaf the first day on which it is so
 * @param einde any word where the sentence ends without another in its place
 */
record ZinForm(
        @Nullable String was,
        @Nullable String rubriek,
        @Nullable String zin,
        @Nullable String vanaf,
        @Nullable String einde) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "nota.reden.zin.rubriek", "rubriek",
            "nota.reden.zin.tekst", "zin",
            "nota.reden.zin.gelijk", "zin",
            "nota.reden.vanaf", "vanaf",
            "nota.reden.vanaf.verleden", "vanaf",
            "nota.reden.vanaf.ver", "vanaf",
            "nota.reden.vanaf.begin", "vanaf");

    /** By its key; empty for a new one. */
    String sleutel() {
        return text(was);
    }

    static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "").strip();
    }
}
