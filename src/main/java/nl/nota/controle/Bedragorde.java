package nl.nota.controle;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G02: the same amount once in millions and once in billions. */
final class Bedragorde implements Regel {
    private static final Pattern BEDRAG = Pattern.compile(
            "€ ?(?<getal>\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?) (?<orde>miljoen|mln\\.?|miljard|mld\\.?)(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G02",
            "Hetzelfde bedrag in miljoenen en in miljarden",
            "Een verschil van een factor duizend is snel getypt en laat opgemerkt.",
            "De kosten zijn € 412 miljoen. Van de € 412 miljard is een deel gedekt.",
            "De kosten zijn € 412 miljoen. Van de € 412 miljoen is een deel gedekt.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        Map<String, Treffer> eerder = new HashMap<>();
        return proef.findOveral(BEDRAG).flatMap(een -> {
            var vorige = eerder.putIfAbsent(String.valueOf(een.group("getal")), een);
            if (vorige == null || isMiljard(vorige) == isMiljard(een)) return Stream.empty();
            if (String.valueOf(een.group("getal")).length() < 2) return Stream.empty();
            return Stream.of(
                    een.bevinding(BLAD, "Hier staat “%s”, elders “%s”.".formatted(een.tekst(), vorige.tekst())));
        });
    }

    private static boolean isMiljard(Treffer treffer) {
        return treffer.tekst().contains("mld") || treffer.tekst().contains("miljard");
    }
}
