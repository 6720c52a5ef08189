package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T08: who acts stays hidden. */
final class Lijdendevorm implements Regel {
    private static final Pattern ER = Patroon.words(
            "er (?:wordt|worden|werd|werden|is|zijn) (?:\\p{L}+ ){0,3}?ge\\p{L}{3,}|(?:wordt|worden|werd|werden) er|er"
                    + " wordt (?:\\p{L}+ ){0,3}?\\p{L}+");
    private static final int VEEL = 4;
    private static final Regelblad BLAD = Regelblad.hint(
            "T08",
            "Veel zinnen in de lijdende vorm",
            "Wie doet het? Met een onderwerp erbij is dat duidelijk.",
            "Er wordt onderzocht of er wordt besloten dat er wordt gewacht. Er wordt nog gekeken.",
            "De directie onderzoekt of u kunt besluiten.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een -> een.find(ER).limit(VEEL).count() == VEEL)
                .map(een -> Bevinding.of(BLAD, een.plek(), "In deze alinea staat vaak niet wie iets doet."));
    }
}
