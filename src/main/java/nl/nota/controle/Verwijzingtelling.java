package nl.nota.controle;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Verwijzing;

/** D12: the text speaks of more moties or toezeggingen than the nota cites. */
final class Verwijzingtelling implements Regel {
    private static final Pattern MEERVOUD = Pattern.compile(
            "(?<![\\p{L}-])(?:(?<aantal>" + Telwoorden.PATROON
                    + ") |(?<vaag>verschillende |diverse |enkele |meerdere )?"
                    + ")(?<wat>moties|toezeggingen)(?: en (?<ook>moties|toezeggingen))?(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANDERS = Pattern.compile(
            "(?:geen|openstaande|alle|nieuwe|eerdere|overige|van de|andere|aantal) $", Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D12",
            "Er worden minder moties of toezeggingen aangehaald dan genoemd",
            "Elke motie en toezegging die de brief afdoet, hoort erbij te staan; nu ontbreekt er een, of klopt het"
                    + " aantal niet.",
            "De brief doet verschillende toezeggingen af.[^1]\n\n[^1]: Toezegging aan het lid Erkens (TZ202402-090).",
            "De brief doet een toezegging af.[^1]\n\n[^1]: Toezegging aan het lid Erkens (TZ202402-090).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var aantal = Verwijzing.in(proef.inhoud()).stream()
                .collect(Collectors.groupingBy(
                        Verwijzing::soort, Collectors.mapping(Verwijzing::sleutel, Collectors.toSet())));
        Map<String, Integer> geteld = Map.of(
                "moties",
                        aantal.getOrDefault(Verwijzing.Soort.MOTIE, java.util.Set.of())
                                .size(),
                "toezeggingen",
                        aantal.getOrDefault(Verwijzing.Soort.TOEZEGGING, java.util.Set.of())
                                .size());
        return proef.find(MEERVOUD)
                .filter(een -> een.alinea().plaats().voetnoot() == null
                        && !ANDERS.matcher(een.before()).find())
                .flatMap(een -> Stream.of("wat", "ook").flatMap(naam -> judged(een, naam, geteld)));
    }

    private static Stream<Bevinding> judged(Treffer een, String naam, Map<String, Integer> geteld) {
        var wat = een.group(naam);
        if (wat == null) return Stream.empty();
        var gevonden = geteld.getOrDefault(wat.toLowerCase(Locale.ROOT), 0);
        var genoemd = een.piece("aantal").isEmpty() || naam.equals("ook") ? 2 : Telwoorden.number(een.piece("aantal"));
        if (gevonden == 0 || gevonden >= genoemd) return Stream.empty();
        var plek = naam.equals("wat")
                ? een.alinea().plek(een.gevonden().start(), een.gevonden().end("wat"))
                : een.plek(naam);
        return Stream.of(Bevinding.of(
                BLAD, plek, "Hier staat “%s”, maar de nota haalt er %d aan.".formatted(plek.citaat(), gevonden)));
    }
}
