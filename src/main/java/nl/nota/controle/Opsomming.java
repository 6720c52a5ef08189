package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Leesregel;

/** S02: a paragraph that looks like an item of a list. */
final class Opsomming implements Regel {
    private static final Pattern TEKEN = Pattern.compile("^(?:[•●▪◦‣–—·*]|\\d{1,2}\\)|[a-z]\\)) ?\\p{L}");
    private static final Regelblad BLAD = Regelblad.hint(
            "S02",
            "Een opsomming die met de hand is getypt",
            "Een echte lijst leest goed voor en springt netjes in.",
            "• Dit is een punt.",
            "- Dit is een punt.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een -> een.regel().soort() == Leesregel.Soort.ALINEA
                        && een.plaats().voetnoot() == null)
                .filter(een -> een.has(TEKEN))
                .map(een -> Bevinding.of(BLAD, een.plek(), "Maak hiervan een punt van een lijst."));
    }
}
