package nl.nota.controle;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Grondnotatie;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Woogrond;

/** D35: what the nota says that stays inside is not what is marked to. */
final class Lakverklaring implements Regel {
    private static final Pattern NIETS =
            Pattern.compile("^(?:n\\.?v\\.?t\\.?|niet van toepassing|geen|niets|nee)\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.hint(
            "D35",
            "Wat binnen blijft, is niet wat de nota erover zegt",
            "De verklaring moet elke grond noemen waarop iets binnen blijft, en geen andere; anders lakt iemand later"
                    + " te veel of te weinig.",
            "# Informatie die niet openbaar wordt gemaakt\n"
                    + "De onderhandelingsruimte (artikel 5.1, tweede lid, onder b, Woo).",
            "# Informatie die niet openbaar wordt gemaakt\n"
                    + "De gegevens van de steller (artikel 5.1, tweede lid, onder e, Woo).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.inhoud().rubrieken().stream().noneMatch(een -> een.code().equals(Sjabloon.NIET_OPENBAAR)))
            return Stream.empty();
        var regels = proef.rubriek(Sjabloon.NIET_OPENBAAR).toList();
        var genoemd = Grondnotatie.in(regels.stream().map(Alinea::tekst).collect(Collectors.joining("\n")));
        var gemarkeerd = new TreeSet<>(proef.omstandigheden().gemarkeerd());
        var plek = regels.isEmpty()
                ? Plek.missing(Plaats.rubriek(Sjabloon.NIET_OPENBAAR))
                : regels.getFirst().plek();
        if (!gemarkeerd.isEmpty() && saysNothing(regels))
            return Stream.of(Bevinding.of(
                    BLAD,
                    plek,
                    "Er is gemarkeerd wat binnen blijft (%s); schrijf hier wat dat is en waarom."
                            .formatted(String.join(", ", gemarkeerd))));
        var onvermeld = new TreeSet<>(gemarkeerd);
        onvermeld.removeAll(genoemd);
        var ongebruikt = new TreeSet<>(genoemd);
        ongebruikt.removeAll(gemarkeerd);
        // Contact data of drafters stay inside without a mark.
        ongebruikt.remove(Woogrond.LEVENSSFEER);
        return Stream.concat(
                onvermeld.stream()
                        .map(code -> Bevinding.of(
                                BLAD,
                                plek,
                                "Er is iets gemarkeerd op grond van %s, en die grond staat hier niet."
                                        .formatted(code))),
                ongebruikt.stream()
                        .map(code -> Bevinding.of(
                                BLAD,
                                plek,
                                "Hier staat dat iets binnen blijft op grond van %s; markeer het ook in de tekst."
                                        .formatted(code))));
    }

    private static boolean saysNothing(List<Alinea> regels) {
        return regels.stream().allMatch(een -> NIETS.matcher(een.tekst()).find());
    }
}
