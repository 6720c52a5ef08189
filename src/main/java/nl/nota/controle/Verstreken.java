package nl.nota.controle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** Z01: a deadline that had passed when the nota was dated. */
final class Verstreken implements Regel {
    private static final Pattern UITERLIJK =
            Pattern.compile("(?:uiterlijk|vóór|ten laatste)(?: op)? $", Pattern.CASE_INSENSITIVE);
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
                .filter(dag -> dag.jaar() != null)
                .flatMap(dag -> judged(proef, dag));
    }

    private static Stream<Bevinding> judged(Drukproef proef, Dagnoeming dag) {
        var alinea = dag.treffer().alinea();
        var ervoor = UITERLIJK.matcher(dag.treffer().before());
        var datum = dag.in(0);
        if (!ervoor.find() || datum.isEmpty() || !datum.get().isBefore(proef.dag())) return Stream.empty();
        var zin = Zin.of(alinea).stream()
                .filter(een -> een.begin() <= dag.treffer().gevonden().start()
                        && dag.treffer().gevonden().start() < een.eind())
                .findFirst();
        if (zin.filter(een -> GEWEEST.matcher(een.tekst()).find()).isPresent()) return Stream.empty();
        return Stream.of(Bevinding.of(
                BLAD, alinea.plek(ervoor.start(), dag.treffer().gevonden().end()), "De nota is van een latere dag."));
    }
}
