package nl.nota.controle;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** D01: the title of the same letter or report is written in two ways. */
final class Titelverschil implements Regel {
    private static final Regelblad BLAD = Regelblad.fout(
            "D01",
            "De titel staat er op twee manieren",
            "De titel in de nota moet gelijk zijn aan die van het stuk; anders is niet zeker waarover wordt besloten.",
            "onderwerp: Kamerbrief 'Versnelling opbouw industrie'\n\n# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de Kamerbrief 'Versnellen opbouw industrie' te ondertekenen.",
            "onderwerp: Kamerbrief 'Versnelling opbouw industrie'\n\n# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de Kamerbrief 'Versnelling opbouw industrie' te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var titels = Stream.concat(proef.onderwerp().stream(), proef.tekst().stream())
                .flatMap(Titel::in)
                .limit(400)
                .toList();
        var gezien = new HashSet<String>();
        var eerst = titels.stream().filter(titel -> gezien.add(titel.normal())).toList();
        return titels.stream().map(titel -> compared(titel, eerst, titels)).filter(Objects::nonNull);
    }

    /** Against the first other one: the title of the nota itself is right until somebody says otherwise. */
    private static Bevinding compared(Titel titel, List<Titel> eerst, List<Titel> alle) {
        for (var ander : eerst) {
            if (ander.normal().equals(titel.normal())) return null;
            if (titel.isSlipOf(ander) && !areListed(titel, ander, alle)) return found(titel, ander);
        }
        return null;
    }

    private static Bevinding found(Titel titel, Titel ander) {
        var uitleg = "Hier staat “%s”, elders “%s”: de titel moet overal gelijk zijn."
                .formatted(titel.tekst(), ander.tekst());
        var bevinding = Bevinding.of(BLAD, titel.plek(), uitleg);
        return ander.alinea().plaats().isKop()
                ? bevinding.with(new Verbetering(
                        "Gebruik de titel uit het onderwerp", ander.plek().citaat()))
                : bevinding;
    }

    /** Two titles that stand in one rubriek, each more than once in the nota, are two papers. */
    private static boolean areListed(Titel een, Titel ander, List<Titel> alle) {
        return times(een, alle) > 1
                && times(ander, alle) > 1
                && alle.stream()
                        .filter(titel -> titel.normal().equals(een.normal()))
                        .anyMatch(titel -> alle.stream()
                                .anyMatch(naast -> naast.normal().equals(ander.normal())
                                        && naast.alinea()
                                                .plaats()
                                                .equals(titel.alinea().plaats())));
    }

    private static long times(Titel titel, List<Titel> alle) {
        return alle.stream().filter(een -> een.normal().equals(titel.normal())).count();
    }
}
