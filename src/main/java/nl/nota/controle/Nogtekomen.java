package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Z07: something is told as done on a day that is still to come. */
final class Nogtekomen implements Regel {
    private static final int VER = 100;
    private static final Pattern TOEN = Pattern.compile("(?<!\\p{L})(?:\\p{Ll}{2,20}eerden?"
            + "|gaf|gaven|vroeg|vroegen|sprak|spraken|besloot|besloten wij|stuurde|zond|meldde|ontving|ontvingen|stemde"
            + "|nam|namen|bracht|brachten|antwoordde|schreef|schreven|stelde|stelden|vond|bleek|oordeelde|verzocht"
            + "|(?:heeft|hebben|hebt) (?:[\\p{L}]{1,20} ){0,6})(?: u)?(?: daarom| daarop| hierover)? ?op $");
    private static final Pattern GEPLAND = Patroon.words(
            "gepland|voorzien|geagendeerd|verwacht|zou|zouden|plannen|voornemens|aangekondigd|gevraagd|verzocht|gezegd|toegezegd");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "Z07",
            "Wat gebeurd is, ligt na de datum van de nota",
            "De datum of de tijd van het werkwoord is verkeerd.",
            "datum: 2025-09-29\n\nDe commissie adviseerde op 27 december 2025 unaniem.",
            "datum: 2025-09-29\n\nDe commissie adviseerde op 27 augustus 2025 unaniem.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream().flatMap(Dagnoeming::in).flatMap(dag -> judged(proef, dag));
    }

    private static Stream<Bevinding> judged(Drukproef proef, Dagnoeming dag) {
        var datum = dag.near(proef.dag());
        if (datum.isEmpty() || !datum.get().isAfter(proef.dag())) return Stream.empty();
        var ervoor = dag.treffer().before();
        var kort = ervoor.substring(Math.max(0, ervoor.length() - VER));
        var erna = dag.treffer().after();
        var rest = erna.substring(0, Math.min(VER, erna.length())).split("[.;]", 2)[0];
        if (!TOEN.matcher(kort).find()
                || rest.startsWith(" te ")
                || GEPLAND.matcher(kort + " " + rest).find()) return Stream.empty();
        return Stream.of(dag.treffer().bevinding(BLAD, "Deze dag moet nog komen."));
    }
}
