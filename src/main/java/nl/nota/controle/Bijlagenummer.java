package nl.nota.controle;

import java.util.stream.Stream;

/** K09: the text speaks of a bijlage that does not lie with the nota. */
final class Bijlagenummer implements Regel {

    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "K09",
            "Deze bijlage is er niet",
            "Wie de bijlage zoekt die de tekst noemt, vindt haar niet.",
            "bijlagen: 2\n\n# Geadviseerd besluit\nU wordt geadviseerd de stukken (bijlagen 1 en 3) te ondertekenen.",
            "bijlagen: 2\n\n# Geadviseerd besluit\nU wordt geadviseerd de stukken (bijlagen 1 en 2) te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var aantal = proef.omstandigheden().aantalBijlagen();
        if (aantal == null) return Stream.empty();
        return Bijlagenoeming.in(proef)
                .filter(een -> een.tot() > aantal)
                .map(een -> een.treffer()
                        .bevinding(
                                BLAD,
                                aantal == 1
                                        ? "Bij de nota ligt één bijlage."
                                        : "Bij de nota liggen %s bijlagen.".formatted(aantal == 0 ? "geen" : aantal)));
    }
}
