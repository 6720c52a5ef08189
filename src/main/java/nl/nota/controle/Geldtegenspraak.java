package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D17: no financial consequences, and yet money. */
final class Geldtegenspraak implements Regel {
    private static final Pattern GEEN = Patroon.words(
            "geen (?:nieuwe |directe |aanvullende )?(?:financi[eë]le|budgettaire) (?:consequenties|gevolgen|effecten)");
    private static final Pattern GELD =
            Pattern.compile("€ ?\\d|(?<!\\p{L})(?:uitgaven|meerkosten|investering(?:en)?)(?!\\p{L})");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D17",
            "Geen financiële gevolgen, maar wel bedragen of uitgaven",
            "Laat de financiële directie bevestigen dat het klopt, of schrijf op waar het geld vandaan komt.",
            "Dit brengt uitgaven met zich mee.\n\n# Financiële overwegingen\nEr zijn geen financiële gevolgen.",
            "Dit brengt uitgaven met zich mee.\n\n# Financiële overwegingen\nDe dekking staat op artikel 6.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var geld = proef.tekst().stream()
                .filter(een -> !een.has(GEEN) || een.find(GELD).findAny().isPresent())
                .flatMap(een -> een.find(GELD))
                .findFirst();
        return geld.stream()
                .flatMap(bedrag -> proef.find(GEEN)
                        .map(een -> een.bevinding(
                                BLAD,
                                "Hier staat dat er geen zijn, maar elders staat “%s”.".formatted(around(bedrag)))));
    }

    private static String around(Treffer treffer) {
        var tekst = treffer.alinea().tekst();
        var eind = Math.min(tekst.length(), treffer.gevonden().end() + 20);
        var spatie = tekst.lastIndexOf(' ', eind);
        return tekst.substring(
                treffer.gevonden().start(),
                eind == tekst.length() || spatie <= treffer.gevonden().end() ? eind : spatie);
    }
}
