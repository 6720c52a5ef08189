package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * D31: the head of the nota that a file repeats on each page: left out when it was read in, or pasted into the text.
 */
final class Paginakopresten implements Regel {
    private static final Pattern REST =
            Pattern.compile("^(?:Datum|Onze referentie|Ons kenmerk|Kenmerk)(?::? (?:\\d{1,2} \\p{L}+"
                    + " \\d{4}|\\S*\\d{5,}\\S*))?$|^(?:[Pp]agina|[Bb]lad) \\d{1,3} van \\d{1,3}$");
    private static final Regelblad BLAD = Regelblad.hint(
            "D31",
            "De kop van een volgende bladzijde",
            "Word en pdf herhalen de kop op elke bladzijde; in de tekst hoort hij niet, want nota drukt hem zelf.",
            "De brief is af.\n\nOnze referentie MINDEF20250034347\n\nDe brief gaat uit.",
            "De brief is af.\n\nDe brief gaat uit.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var resten = proef.find(REST)
                .map(een -> een.bevinding(BLAD, "Dit is de kop van een volgende bladzijde; haal hem uit de tekst.")
                        .as(Ernst.WAARSCHUWING));
        return Stream.concat(leftOut(proef), resten);
    }

    private static Stream<Bevinding> leftOut(Drukproef proef) {
        if (!proef.omstandigheden().paginakop()) return Stream.empty();
        var kenmerk = proef.omstandigheden().kenmerk();
        var plek = new Plek(Plaats.kop("kenmerk"), 0, kenmerk.length(), kenmerk);
        return Stream.of(Bevinding.of(
                BLAD,
                plek,
                "Het bestand herhaalde de kop op een volgende bladzijde; die is niet in de tekst overgenomen."));
    }
}
