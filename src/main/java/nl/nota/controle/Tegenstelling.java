package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D16: dat … weliswaar …, maar: a clause that seldom ends as it began. */
final class Tegenstelling implements Regel {
    private static final Pattern BIJZIN =
            Pattern.compile("(?<!\\p{L})dat (?:[^\\s.]+ ){2,25}weliswaar (?:[^\\s.]+ ){1,12}maar");
    private static final Regelblad BLAD = Regelblad.hint(
            "D16",
            "Een bijzin met weliswaar en maar",
            "Zo’n zin loopt vaak niet goed af; twee zinnen zijn duidelijker.",
            "U schetst dat het versterken van de industrie weliswaar uitgaven met zich meebrengt, maar deze ook nuttig"
                    + " zijn.",
            "Het versterken van de industrie kost geld. Die uitgaven zijn ook nuttig.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(BIJZIN).map(een -> een.bevinding(BLAD, "Loopt deze zin goed af? Maak er twee zinnen van."));
    }
}
