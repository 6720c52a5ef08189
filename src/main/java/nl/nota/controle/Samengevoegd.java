package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** B03: two decisions in one sentence. */
final class Samengevoegd implements Regel {
    private static final Pattern WERKWOORD = Patroon.words(
            "te ondertekenen|in te stemmen|akkoord te gaan|kennis te nemen|vast te stellen|te besluiten|te kiezen");
    private static final int MEER = 3;
    private static final Regelblad BLAD = Regelblad.hint(
            "B03",
            "Meer besluiten in één zin",
            "Met een nummer per besluit kan de bewindspersoon ja zeggen tegen het ene en nee tegen het andere.",
            "# Geadviseerd besluit\n"
                + "U wordt geadviseerd de brief te ondertekenen, in te stemmen met de regeling en kennis te nemen van"
                + " het rapport.",
            "# Geadviseerd besluit\n1. de brief te ondertekenen;\n2. in te stemmen met de regeling.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.besluit()
                .flatMap(een -> Zin.of(een).stream())
                .filter(zin ->
                        WERKWOORD.matcher(zin.tekst()).results().limit(MEER).count() == MEER)
                .map(zin -> Bevinding.of(BLAD, zin.plek(), "Zet elk besluit op een eigen regel met een nummer."));
    }
}
