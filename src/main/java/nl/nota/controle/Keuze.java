package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B01: options without an advice. */
final class Keuze implements Regel {
    private static final Pattern OPEN = Pattern.compile(
            "(?<!\\p{L})(?:[Kk]iezen|[Kk]ies|[Kk]iest|keuze|keuze te maken)(?: u)? (?:uit|tussen) [^.]{1,200}\\.?");
    private static final Pattern ADVIES =
            Patroon.words("(?:adviseren|advies|voorkeur|geadviseerd) (?:(?:[^.\\s]+ ){0,6})?(?:voor|is|om|wij|u)?"
                    + " ?(?:optie|variant|scenario|locatie|model) \\p{L}|te kiezen voor|voorkeur");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "B01",
            "Een keuze zonder advies",
            "Een nota legt opties voor en zegt welke de beste is; de bewindspersoon kan dan volstaan met ja.",
            "# Geadviseerd besluit\nU wordt gevraagd te kiezen uit optie A, B of C.",
            "# Geadviseerd besluit\nU wordt geadviseerd te kiezen voor optie A.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.besluit().anyMatch(een -> een.has(ADVIES))) return Stream.empty();
        return proef.besluit()
                .filter(een -> een.has(OPEN))
                .map(een -> Bevinding.of(BLAD, een.plek(), "Zeg ook welke keuze u adviseert."));
    }
}
