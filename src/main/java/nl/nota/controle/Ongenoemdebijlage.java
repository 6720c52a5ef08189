package nl.nota.controle;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** K10: a bijlage of which the text says nothing, where it names others by their number. */
final class Ongenoemdebijlage implements Regel {
    private static final int MEESTE = 20;
    private static final Regelblad BLAD = Regelblad.hint(
            "K10",
            "Een bijlage wordt nergens genoemd",
            "De lezer wil weten waarom het stuk erbij ligt; bovendien hoort het besluit te zeggen wat ermee gebeurt.",
            "bijlagen: 3\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief (bijlage 1) te ondertekenen; bijlage 2 ligt ter inzage.",
            "bijlagen: 2\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief (bijlage 1) te ondertekenen; bijlage 2 ligt ter inzage.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var aantal = proef.omstandigheden().aantalBijlagen();
        if (aantal == null || aantal > MEESTE || isListed(proef)) return Stream.empty();
        var genoemd = new BitSet();
        Bijlagenoeming.in(proef).forEach(een -> genoemd.set(een.van(), een.tot() + 1));
        if (genoemd.isEmpty()) return Stream.empty();
        return IntStream.rangeClosed(1, aantal)
                .filter(nr -> !genoemd.get(nr))
                .mapToObj(nr -> Bevinding.of(
                        BLAD,
                        Plek.missing(Plaats.rubriek(Sjabloon.GEADVISEERD_BESLUIT)),
                        "Bijlage %d wordt nergens genoemd.".formatted(nr)));
    }

    /** Whether there is a list of bijlagen in the text itself. */
    private static boolean isListed(Drukproef proef) {
        return proef.inhoud().rubrieken().stream().anyMatch(een -> een.code().contains("BIJLAGEN"));
    }
}
