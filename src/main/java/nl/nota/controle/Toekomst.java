package nl.nota.controle;

import java.util.stream.Stream;

/** K02: the date of the nota is still to come. */
final class Toekomst implements Regel {
    private static final Regelblad BLAD = Regelblad.vast(
            "K02",
            "De datum ligt in de toekomst",
            "De datum is de dag waarop de nota wordt voorgelegd; wie haar leest, moet erop kunnen vertrouwen.",
            "datum: 2031-01-01",
            "datum: 2025-09-29");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var datum = proef.inhoud().kop().datum();
        if (datum == null || !datum.isAfter(proef.omstandigheden().vandaag())) return Stream.empty();
        var citaat = datum.toString();
        return Stream.of(Bevinding.of(
                BLAD,
                new Plek(Plaats.kop("datum"), 0, citaat.length(), citaat),
                "Deze dag moet nog komen; kies de dag waarop u indient."));
    }
}
