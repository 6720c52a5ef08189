package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Staatsgeheim;

/** M01: a marking of a state secret, as saving refuses it too; who writes about secrets bears none. */
final class Geheimmerk implements Regel {
    private static final Regelblad BLAD = Regelblad.vast(
            "M01",
            "Een merking van een staatsgeheim",
            "Staatsgeheimen mogen niet in dit systeem staan; breng de tekst over naar het netwerk dat ervoor is.",
            "Stg. GEHEIM. De plannen liggen klaar.",
            "De plannen liggen klaar.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return Stream.concat(proef.onderwerp().stream(), proef.tekst().stream())
                .flatMap(Geheimmerk::marked)
                .map(een -> een.bevinding(BLAD, "“%s” is een merking van een staatsgeheim.".formatted(een.tekst())));
    }

    private static Stream<Treffer> marked(Alinea alinea) {
        return Staatsgeheim.of(alinea.tekst()).stream()
                .flatMap(merk ->
                        alinea.find(Pattern.compile(Pattern.quote(merk))).limit(1));
    }
}
