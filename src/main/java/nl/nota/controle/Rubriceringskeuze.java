package nl.nota.controle;

import java.util.stream.Stream;

/** D24: no rubricering was chosen. */
final class Rubriceringskeuze implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D24",
            "De rubricering is niet gekozen",
            "Ook ongerubriceerd is een keuze: wie de nota krijgt moet weten hoe ermee om te gaan.",
            "rubricering:",
            "rubricering: ONGERUBRICEERD");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (proef.inhoud().kop().rubricering() != null) return Stream.empty();
        return Stream.of(
                Bevinding.of(BLAD, Plek.missing("rubricering"), "Kies een rubricering; ongerubriceerd is er ook een."));
    }
}
