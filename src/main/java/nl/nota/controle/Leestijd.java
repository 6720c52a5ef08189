package nl.nota.controle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Kalender;

/** Z08: the decision is asked for within a working day. */
final class Leestijd implements Regel {
    private static final Pattern UITERLIJK = Pattern.compile(
            "(?<!\\p{L})(?:uiterlijk|ten laatste|nog)(?: op)? (?:(?:ma|din|woens|donder|vrij)dag )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOED = Patroon.words("spoed|spoedig|met spoed|spoedeisend");
    private static final int WERKDAGEN = 2;
    private static final Regelblad BLAD = Regelblad.hint(
            "Z08",
            "Er is geen tijd om te lezen",
            "Een nota gaat nog langs de lijn; met minder dan twee werkdagen is het spoed, en dan staat erbij waarom.",
            "datum: 2025-09-11\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief uiterlijk 12 september te ondertekenen.",
            "datum: 2025-09-11\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief uiterlijk 18 september te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (!proef.asksBesluit() || proef.find(SPOED).findAny().isPresent()) return Stream.empty();
        var kalender = new Kalender(List.of());
        return proef.besluit()
                .flatMap(Dagnoeming::in)
                .filter(dag -> UITERLIJK.matcher(dag.treffer().before()).find())
                .filter(dag -> dag.near(proef.dag())
                        .filter(datum ->
                                !datum.isBefore(proef.dag()) && kalender.workdays(proef.dag(), datum) < WERKDAGEN)
                        .isPresent())
                .map(dag -> dag.treffer().bevinding(BLAD, "Daarvoor is nog geen twee werkdagen tijd."));
    }
}
