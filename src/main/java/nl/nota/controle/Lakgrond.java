package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** D18: something stays inside without its ground in the Wet open overheid. */
final class Lakgrond implements Regel {
    private static final Pattern BINNEN =
            Patroon.words("gelakt|weggelakt|lakken|persoonsgegevens|contactgegevens|namen?"
                    + "|gegevens|niet openbaar|vertrouwelijk|levenssfeer");
    private static final Pattern GROND =
            Pattern.compile("5\\.[12]|(?<!\\d)1[01]\\.[12]|artikel 5|art\\. 5|sub [a-i]|onder(?:deel)? [a-i]");
    private static final Pattern WOORDEN =
            Patroon.words("(?:vanwege |wegens |ter )?(?:de )?bescherming van de persoonlijke levenssfeer");
    private static final Pattern NIETS =
            Pattern.compile("^(?:n\\.?v\\.?t\\.?|niet van toepassing|geen|niets|nee)\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D18",
            "De grond om iets niet openbaar te maken ontbreekt",
            "Alleen met een grond uit de Wet open overheid mag iets binnen blijven; voor namen is dat artikel 5.1,"
                    + " tweede lid, onder e: eerbiediging van de persoonlijke levenssfeer.",
            "# Informatie die niet openbaar wordt gemaakt\n"
                    + "Persoonsgegevens worden gelakt vanwege bescherming van de persoonlijke levenssfeer.",
            "# Informatie die niet openbaar wordt gemaakt\n"
                    + "Persoonsgegevens worden gelakt (artikel 5.1, tweede lid, onder e, Woo).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var regels = proef.rubriek(Sjabloon.NIET_OPENBAAR).toList();
        if (regels.stream()
                .anyMatch(een -> een.has(GROND) || NIETS.matcher(een.tekst()).find())) return Stream.empty();
        var woorden = regels.stream().flatMap(een -> een.find(WOORDEN)).findFirst();
        if (woorden.isPresent())
            return woorden.stream()
                    .map(een -> een.bevinding(
                                    BLAD,
                                    "De wet noemt dit eerbiediging van de persoonlijke"
                                            + " levenssfeer; noem de grond: artikel 5.1, tweede lid, onder e, Woo.")
                            .with(new Verbetering("Noem de grond", mended(een.tekst()))));
        return regels.stream()
                .flatMap(een -> een.find(BINNEN))
                .limit(1)
                .map(een -> een.bevinding(BLAD, "Noem de grond uit de Wet open overheid, bijvoorbeeld 5.1.2.e."));
    }

    private static String mended(String woorden) {
        var wegens = woorden.startsWith("ter ")
                ? "ter "
                : woorden.contains("bescherming") ? woorden.substring(0, woorden.indexOf("bescherming")) : "";
        return wegens + "eerbiediging van de persoonlijke levenssfeer (artikel 5.1, tweede lid, onder e, Woo)";
    }
}
