package nl.nota.controle;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T09: a word that is often mistyped. */
final class Tikfout implements Regel {
    private static final Map<String, String> GOED = Map.ofEntries(
            Map.entry("ten alle tijde", "te allen tijde"),
            Map.entry("ten alle tijden", "te allen tijde"),
            Map.entry("te alle tijden", "te allen tijde"),
            Map.entry("financieele", "financiële"),
            Map.entry("gerealizeerd", "gerealiseerd"),
            Map.entry("interressant", "interessant"),
            Map.entry("onmiddelijk", "onmiddellijk"),
            Map.entry("pricipe", "principe"),
            Map.entry("beinvloeden", "beïnvloeden"),
            Map.entry("coordinatie", "coördinatie"),
            Map.entry("geinformeerd", "geïnformeerd"),
            Map.entry("financiele", "financiële"),
            Map.entry("copieren", "kopiëren"),
            Map.entry("millioen", "miljoen"),
            Map.entry("staatsecretaris", "staatssecretaris"),
            Map.entry("geaddresseerd", "geadresseerd"),
            Map.entry("accoord", "akkoord"),
            Map.entry("acoord", "akkoord"),
            Map.entry("teminste", "ten minste"),
            Map.entry("zowiezo", "sowieso"),
            Map.entry("uitermate veel te", "veel te"),
            Map.entry("bewindspersoonen", "bewindspersonen"),
            Map.entry("afstemmming", "afstemming"),
            Map.entry("kammer", "Kamer"),
            Map.entry("kamberbrief", "Kamerbrief"),
            Map.entry("defensei", "Defensie"),
            Map.entry("veiligeheid", "veiligheid"));
    private static final Pattern FOUT = Patroon.words(String.join("|", GOED.keySet()));
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "T09",
            "Een veelgemaakte tikfout",
            "Dit woord bestaat niet, of wordt anders geschreven.",
            "Er is ten alle tijde overleg.",
            "Er is te allen tijde overleg.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.findOveral(FOUT).map(een -> {
            var goed = GOED.getOrDefault(een.tekst().toLowerCase(Locale.ROOT), een.tekst());
            var getoond = Character.isUpperCase(een.tekst().charAt(0))
                    ? goed.substring(0, 1).toUpperCase(Locale.ROOT) + goed.substring(1)
                    : goed;
            return een.bevinding(BLAD, "Schrijf %s.".formatted(getoond)).with(Verbetering.into(getoond));
        });
    }
}
