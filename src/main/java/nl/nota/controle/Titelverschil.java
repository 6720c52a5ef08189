package nl.nota.controle;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** D01: the title of the same letter or report is written in two ways. */
final class Titelverschil implements Regel {
    private static final int MEESTE = 60;
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
        Map<String, Titel> eerst = new LinkedHashMap<>();
        titels.forEach(titel -> {
            if (eerst.size() < MEESTE) eerst.putIfAbsent(titel.normal(), titel);
        });
        Map<String, Titel> verkeerd = new HashMap<>();
        eerst.values()
                .forEach(titel ->
                        before(titel, eerst.values(), titels).ifPresent(ander -> verkeerd.put(titel.normal(), ander)));
        return titels.stream()
                .flatMap(titel -> Optional.ofNullable(verkeerd.get(titel.normal())).stream()
                        .map(ander -> found(titel, ander)));
    }

    /**
     * The first other one that it is a slip of: the title of the nota itself is right until somebody says otherwise.
     */
    private static Optional<Titel> before(Titel titel, Collection<Titel> eerst, List<Titel> alle) {
        return eerst.stream()
                .takeWhile(ander -> ander != titel)
                .filter(ander -> titel.isSlipOf(ander) && !areListed(titel, ander, alle))
                .findFirst();
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
