package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D34: the function of who drafted it is cut short. */
final class Functienaam implements Regel {
    private static final Pattern KORT = Pattern.compile(
            "(?<!\\p{L})(?:[Ss]r|[Jj]r|[Bb]eleidsmdw|[Mm]dw|KD:|[Bb]el\\.?mdw|[Pp]lv|[Aa]fd)(?![\\p{L}.])");
    private static final Regelblad BLAD = Regelblad.hint(
            "D34",
            "De functie is ingekort",
            "Buiten het eigen huis kent niemand deze afkorting: schrijf Senior beleidsmedewerker.",
            "opsteller: Sr Beleidsmdw Materieel; Directie Materieel",
            "opsteller: Senior beleidsmedewerker Materieel; Directie Materieel");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.kop("opgesteldDoor")
                .filter(een -> een.has(KORT))
                .map(een -> Bevinding.of(BLAD, een.plek(), "Schrijf de functie en de afdeling voluit."));
    }
}
