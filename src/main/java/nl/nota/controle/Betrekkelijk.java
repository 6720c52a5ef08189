package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Z04: a day that is said from today. */
final class Betrekkelijk implements Regel {
    private static final Pattern DAG = Patroon.words(
            "vorige week|afgelopen (?:week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:aanstaande|komende)"
                + " (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag)|gisteren|eergisteren|overmorgen|(?:vandaag|morgen)(?="
                + " \\p{L})|jl\\.|jongstleden");
    private static final Regelblad BLAD = Regelblad.hint(
            "Z04",
            "Een datum die alleen vandaag klopt",
            "Over een week leest iemand vorige week anders; noem de datum.",
            "Vorige week is de brief besproken.",
            "Op 22 september is de brief besproken.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(DAG)
                .map(een -> een.bevinding(BLAD, "Noem de datum in plaats van “%s”.".formatted(een.tekst())));
    }
}
