package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Soort;

/** B05: a nota for information that asks a decision. */
final class Informatiebesluit implements Regel {
    private static final Pattern VRAAG =
            Patroon.words("akkoord te gaan|te ondertekenen|in te stemmen|te besluiten|vast te stellen");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "B05",
            "Ter informatie, maar er wordt een besluit gevraagd",
            "Wie een nota ter informatie krijgt, hoeft niets te besluiten; kies een andere soort, of vraag niets.",
            "soort: TER_INFORMATIE\n\n# Geadviseerd besluit\nU wordt geadviseerd akkoord te gaan met de brief.",
            "soort: TER_BESLISSING\n\n# Geadviseerd besluit\nU wordt geadviseerd akkoord te gaan met de brief.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.inhoud().kop().soort() != Soort.TER_INFORMATIE) return Stream.empty();
        return proef.besluit()
                .flatMap(een -> een.find(VRAAG))
                .limit(1)
                .map(een -> een.bevinding(BLAD, "De nota is ter informatie, maar vraagt hier om een besluit."));
    }
}
