package nl.nota.controle;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** T11: an abbreviation that was introduced in capitals and is written otherwise later. */
final class Afkortingswissel implements Regel {
    private static final Pattern INGEVOERD = Pattern.compile("\\((?<kort>\\p{Lu}{4,8})\\)");
    private static final Pattern WOORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{3,7}(?![\\p{L}\\p{N}])");
    private static final Regelblad BLAD = Regelblad.hint(
            "T11",
            "Dezelfde afkorting staat er op twee manieren",
            "Met twee schrijfwijzen lijkt het om twee dingen te gaan.",
            "De regels voor weerbaarheid (DORA) gelden. Dora is gepubliceerd.",
            "De regels voor weerbaarheid (DORA) gelden. DORA is gepubliceerd.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var kort = proef.findOveral(INGEVOERD).map(een -> een.piece("kort")).collect(Collectors.toSet());
        if (kort.isEmpty()) return Stream.empty();
        return proef.find(WOORD).flatMap(een -> {
            var goed = een.tekst().toUpperCase(Locale.ROOT);
            if (!kort.contains(goed)) return Stream.empty();
            return Stream.of(
                    een.bevinding(BLAD, "Elders staat %s.".formatted(goed)).with(Verbetering.into(goed)));
        });
    }
}
