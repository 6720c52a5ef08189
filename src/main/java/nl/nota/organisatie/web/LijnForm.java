package nl.nota.organisatie.web;

import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Huislijstsoort;
import nl.nota.organisatie.Huisrij;
import org.jspecify.annotations.Nullable;

/**
 * The line of an onderdeel as beheer typed it.
 *
 * @param functies their codes, from low to high; none ends the line
 * @param nieuw whether the onderdeel has no line yet
 */
record LijnForm(@Nullable String onderdeel, @Nullable String functies, boolean nieuw) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.of(
            "organisatie.reden.mens.onderdeel", "onderdeel",
            "organisatie.reden.mens.bezet", "onderdeel",
            "organisatie.reden.mens.code", "functies",
            "organisatie.reden.lijn.dubbel", "functies",
            "organisatie.reden.lijn.leeg", "functies");

    Huisrij toRij() {
        return Huisrij.of(Huislijstsoort.PARAFENLIJNEN, text(onderdeel), text(functies));
    }

    private static String text(@Nullable String veld) {
        return Objects.requireNonNullElse(veld, "").strip();
    }
}
