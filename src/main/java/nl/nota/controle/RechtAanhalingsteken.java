package nl.nota.controle;

import java.util.HashSet;
import java.util.stream.Stream;

/** D32: straight quotation marks. */
final class RechtAanhalingsteken implements Regel {
    private static final Regelblad BLAD = Regelblad.hint(
            "D32",
            "Rechte aanhalingstekens",
            "In drukwerk van de Kamer staan gebogen aanhalingstekens; de titel is dan ook met zoeken te vinden.",
            "Dit is 'sterk en slim'.",
            "Dit is ‘sterk en slim’.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var gezien = new HashSet<Plaats>();
        return Stream.concat(proef.onderwerp().stream(), proef.tekst().stream())
                .flatMap(alinea -> Aanhalingen.of(alinea.tekst()).paren().stream()
                        .filter(paar -> isRecht(alinea, paar) && gezien.add(alinea.plaats()))
                        .map(paar -> found(alinea, paar)));
    }

    private static boolean isRecht(Alinea alinea, Aanhalingen.Paar paar) {
        return alinea.tekst().charAt(paar.open()) == '\'' && alinea.tekst().charAt(paar.dicht()) == '\'';
    }

    private static Bevinding found(Alinea alinea, Aanhalingen.Paar paar) {
        var plek = alinea.plek(paar.open(), paar.dicht() + 1);
        var citaat = plek.citaat();
        return Bevinding.of(BLAD, plek, "Gebruik gebogen aanhalingstekens: ‘…’.")
                .with(new Verbetering("Buig de tekens", "‘" + citaat.substring(1, citaat.length() - 1) + "’"));
    }
}
