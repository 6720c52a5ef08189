package nl.nota.controle;

import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** V02: one promise under two members, or twice in one list. */
final class Dubbelverwijzing implements Regel {
    private static final Pattern TZ = Pattern.compile("(?<![\\p{L}\\p{N}])TZ20\\d{4}-\\d{3}(?!\\d)");
    private static final Regelblad BLAD = Regelblad.hint(
            "V02",
            "Dezelfde toezegging staat er twee keer",
            "Vaak is bij het kopiëren het nummer niet aangepast.",
            "Het gaat om TZ202402-090, TZ202402-091 en TZ202402-090.",
            "Het gaat om TZ202402-090, TZ202402-091 en TZ202402-092.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var gezien = new HashMap<String, Alinea>();
        return proef.find(TZ)
                .filter(een -> gezien.put(een.tekst(), een.alinea()) == een.alinea())
                .map(een -> een.bevinding(BLAD, "%s staat in deze alinea al.".formatted(een.tekst())));
    }
}
