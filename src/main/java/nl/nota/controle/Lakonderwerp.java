package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** D19: data of people stay inside who do not stand in the nota. */
final class Lakonderwerp implements Regel {
    private static final Pattern ONDERTEKENAAR = Patroon.words("de ondertekenaars?");
    private static final Pattern STELLERS = Patroon.words("de (?:stellers|opstellers)");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D19",
            "Wie gelakt wordt, staat niet in de nota",
            "De tekst moet precies zeggen wat binnen blijft: niet meer personen dan er staan, en niet minder.",
            "# Informatie die niet openbaar wordt gemaakt\nDe gegevens van de stellers (5.1.2e).",
            "# Informatie die niet openbaar wordt gemaakt\nDe gegevens van de steller (5.1.2e).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var aantal = proef.inhoud().kop().opgesteldDoor().size();
        var ondertekenaar = proef.rubriek(Sjabloon.NIET_OPENBAAR)
                .flatMap(een -> een.find(ONDERTEKENAAR))
                .map(een -> een.bevinding(BLAD, "Deze nota heeft geen ondertekenaar; noem alleen wie erin staat."));
        var stellers = proef.rubriek(Sjabloon.NIET_OPENBAAR)
                .filter(een -> aantal == 1)
                .flatMap(een -> een.find(STELLERS))
                .map(een -> een.bevinding(BLAD, "Hier staan er meer, maar achter Opgesteld door staat één persoon."));
        return Stream.concat(ondertekenaar, stellers);
    }
}
