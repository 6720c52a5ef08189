package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R04: a remark of one drafter to another. */
final class Werknotitie implements Regel {
    private static final Pattern NOTITIE = Pattern.compile("[\\[(](?:[Oo]pm(?:erking)?\\.? (?:van )?\\p{Lu}|[Nn]og"
            + " (?:checken|nagaan|uitzoeken|bespreken|afstemmen)|[Vv]raag aan |NB voor"
            + " |@\\p{Lu})[^\\])]{0,120}[\\])]|(?<![\\p{L}\\p{N}.])@\\p{Lu}\\p{Ll}+(?![\\p{L}\\p{N}.@])");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "R04",
            "Een werkopmerking in de tekst",
            "Een opmerking aan een collega hoort in het gesprek over de nota, niet in de nota zelf.",
            "De dekking is gevonden (nog checken bij HDFC).",
            "De dekking is gevonden.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(NOTITIE)
                .map(een -> een.bevinding(BLAD, "“%s” lijkt een opmerking aan een collega.".formatted(een.tekst())));
    }
}
