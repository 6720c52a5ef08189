package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D28: an attachment goes along, and nothing says which it is. */
final class Bijlageaanduiding implements Regel {
    private static final Pattern BIJGEVOEGD = Patroon.words("bijgevoegde? \\p{L}+");
    private static final Pattern NUMMER = Patroon.words("bijlagen? \\d{1,2}|(?:eerste|tweede|derde) bijlage");
    private static final Regelblad BLAD = Regelblad.hint(
            "D28",
            "De bijlage heeft geen nummer",
            "Met een nummer (bijlage 1) weet iedereen welk stuk bij het besluit hoort.",
            "bijlagen: 1\n\n# Geadviseerd besluit\nU wordt geadviseerd de bijgevoegde brief te ondertekenen.",
            "bijlagen: 1\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de bijgevoegde brief (bijlage 1) te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var aantal = proef.omstandigheden().aantalBijlagen();
        if (aantal == null || aantal == 0 || proef.find(NUMMER).findAny().isPresent()) return Stream.empty();
        return proef.find(BIJGEVOEGD)
                .limit(1)
                .map(een -> een.bevinding(BLAD, "Zet het nummer van de bijlage erbij: (bijlage 1)."));
    }
}
