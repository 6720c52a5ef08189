package nl.nota.controle;

import java.util.stream.Stream;

/** D10: a hyphen before the chapter of the budget. */
final class Toevoegingsteken implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "D10",
            "Het begrotingshoofdstuk staat achter een streepje",
            "De Kamer drukt het hoofdstuk met een spatie: 36 600 X.",
            "Zie Kamerstuk 36 600-X, nr. 27.",
            "Zie Kamerstuk 36 600 X, nr. 27.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Vermelding.in(proef)
                .filter(een -> een.toevoeging().startsWith("-"))
                .map(een -> {
                    var stuk = een.dossier() + een.toevoeging();
                    var goed = een.dossier() + " " + een.toevoeging().substring(1);
                    var plek = een.treffer()
                            .alinea()
                            .plek(
                                    een.treffer().gevonden().start("dossier"),
                                    een.treffer().gevonden().end("toevoeging"));
                    return Bevinding.of(BLAD, plek, "De Kamer drukt %s als %s.".formatted(stuk, goed))
                            .with(Verbetering.into(goed));
                });
    }
}
