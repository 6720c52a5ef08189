package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D15: words that do not go together, most often because one fell out. */
final class Zinsbouw implements Regel {
    private static final Pattern FOUT =
            Patroon.words("een (?:communicatie(?! ?-)|informatie(?! ?-)|personeel(?! ?-)|beleid(?! ?-)|materieel(?!"
                + " ?-)|overleg(?:gen|en)|maatregelen|middelen)(?= rond| over| voor| wordt| worden|\\.|,)|(?:de|het)"
                + " welke|enigste|meerdere malen keer|hun hebben|groter als|meer als");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D15",
            "Hier lijkt een woord te ontbreken of verkeerd te staan",
            "Een zin die niet loopt, wordt ook openbaar; vaak is bij het knippen een woord weggevallen.",
            "Er wordt een communicatie rond deze brief voorbereid.",
            "Er wordt een communicatieplan rond deze brief voorbereid.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(FOUT)
                .map(een -> een.bevinding(BLAD, "“%s”: ontbreekt hier een woord?".formatted(een.tekst())));
    }
}
