package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T05: officialese. */
final class Ambtelijk implements Regel {
    private static final Pattern STROEF =
            Patroon.words("teneinde|middels|derhalve|ingevolge|uit hoofde van|ten behoeve van|met betrekking"
                    + " tot|alsmede|dientengevolge|voornoemde?|onderhavige?|dienaangaande|aangaande|betreffende het"
                    + " feit|gaarne|zulks|desalniettemin");
    private static final Regelblad BLAD = Regelblad.hint(
            "T05",
            "Stroef ambtelijk taalgebruik",
            "Gewone woorden lezen sneller: om te, met, over, daarom.",
            "Teneinde dit te bereiken wordt de regeling middels een brief gewijzigd.",
            "Om dit te bereiken wordt de regeling met een brief gewijzigd.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(STROEF).map(een -> een.bevinding(BLAD, "Kan “%s” gewoner?".formatted(een.tekst())));
    }
}
