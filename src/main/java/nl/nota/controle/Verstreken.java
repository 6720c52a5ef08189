package nl.nota.controle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** Z01: a deadline that had passed when the nota was dated. */
final class Verstreken implements Regel {
    private static final Pattern UITERLIJK =
            Pattern.compile("(?:uiterlijk|vóór|ten laatste)(?: op)? $", Pattern.CASE_INSENSITIVE);
    /** A thing to be done on the day: op 3 juli te verzenden. */
    private static final Pattern TE_DOEN =
            Pattern.compile("^(?: \\d{4})? (?:te (?:laten |doen )?|aan te |uit te )\\p{Ll}+n(?!\\p{L})(?!"
                    + " \\p{L}+(?:ing|debat|overleg)(?!\\p{L}))");

    private static final Pattern OP = Pattern.compile("(?<!\\p{L})op $", Pattern.CASE_INSENSITIVE);
    private static final Pattern GEWEEST =
            Patroon.words("heeft|hebben|had|moest|moesten|was|waren|is verstreken|verstreek|werd|toegezegd|verzocht");
    private static final List<String> DELEN =
            List.of(Sjabloon.GEADVISEERD_BESLUIT, Sjabloon.AANLEIDING, Sjabloon.KERNPUNTEN);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "Z01",
            "De uiterste datum is al voorbij",
            "Een termijn die bij het indienen al verstreken is, vraagt om spoed of om een andere datum.",
            "datum: 2025-09-29\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief uiterlijk 1 september 2025 te ondertekenen.",
            "datum: 2025-09-29\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de brief uiterlijk 1 oktober 2025 te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(een ->
                        DELEN.contains(een.plaats().deel()) && een.plaats().voetnoot() == null)
                .flatMap(Dagnoeming::in)
                .flatMap(dag -> judged(proef, dag));
    }

    private static Stream<Bevinding> judged(Drukproef proef, Dagnoeming dag) {
        var alinea = dag.treffer().alinea();
        var datum = dag.near(proef.dag());
        if (datum.isEmpty() || !datum.get().isBefore(proef.dag())) return Stream.empty();
        var begin = begin(dag.treffer());
        if (begin < 0) return Stream.empty();
        var zin = Zin.of(alinea).stream()
                .filter(een -> een.begin() <= dag.treffer().gevonden().start()
                        && dag.treffer().gevonden().start() < een.eind())
                .findFirst();
        if (zin.filter(een -> GEWEEST.matcher(een.tekst()).find()).isPresent()) return Stream.empty();
        return Stream.of(Bevinding.of(
                BLAD, alinea.plek(begin, dag.treffer().gevonden().end()), "De nota is van een latere dag."));
    }

    /** Where the term begins in its paragraph; -1 when the day is no term. */
    private static int begin(Treffer dag) {
        var uiterlijk = UITERLIJK.matcher(dag.before());
        if (uiterlijk.find()) return uiterlijk.start();
        var op = OP.matcher(dag.before());
        return op.find() && TE_DOEN.matcher(dag.after()).find() ? op.start() : -1;
    }
}
