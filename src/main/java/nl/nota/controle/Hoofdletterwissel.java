package nl.nota.controle;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D13: Kamerbrief, Kamerstuk and the like now with, now without a capital. */
final class Hoofdletterwissel implements Regel {
    private static final Pattern WOORD = Patroon.exact("[Kk]amer(?:brief|brieven|vragen|lid|leden|commissie|debat)");
    private static final Regelblad BLAD = Regelblad.hint(
            "D13",
            "Hetzelfde woord staat er met en zonder hoofdletter",
            "In nota’s schrijft men Kamerbrief, Kamervragen en Kamerlid met een hoofdletter.",
            "De Kamerbrief is klaar. De bijlage bij de kamerbrief volgt.",
            "De Kamerbrief is klaar. De bijlage bij de Kamerbrief volgt.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var alle = proef.findOveral(WOORD).toList();
        var groot = alle.stream()
                .map(Treffer::tekst)
                .filter(woord -> woord.startsWith("K"))
                .map(woord -> woord.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return alle.stream().filter(een -> groot.contains(een.tekst())).map(een -> {
            var goed = "K" + een.tekst().substring(1);
            return een.bevinding(BLAD, "Elders staat %s, hier %s.".formatted(goed, een.tekst()))
                    .with(Verbetering.into(goed));
        });
    }
}
