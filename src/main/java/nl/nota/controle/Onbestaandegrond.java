package nl.nota.controle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Sjabloon;

/** N04: a ground that the Wet open overheid does not have. */
final class Onbestaandegrond implements Regel {
    private static final Pattern GROND = Pattern.compile("(?<![\\d.])5\\.1(?:,? (?:(?:lid"
            + " )?(?<cijfer>[1-9])|(?<woord>eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) lid),?"
            + " (?:aanhef en )?(?:onder(?:deel)?|sub)"
            + " (?<letter>[a-z])|\\.(?<punt>[1-9])\\.?(?<kort>[a-z]))(?![\\p{L}\\p{N}])");
    private static final List<String> LEDEN =
            List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "N04",
            "Deze grond staat niet in de wet",
            "Artikel 5.1 heeft in het eerste lid de letters a tot en met e en in het tweede lid a tot en met i.",
            "# Informatie die niet openbaar wordt gemaakt\nDe brief (artikel 5.1, tweede lid, onder m, Woo).",
            "# Informatie die niet openbaar wordt gemaakt\nDe brief (artikel 5.1, tweede lid, onder f, Woo).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.rubriek(Sjabloon.NIET_OPENBAAR)
                .flatMap(een -> een.find(GROND))
                .filter(een -> !exists(lid(een), (een.piece("letter") + een.piece("kort")).charAt(0)))
                .map(een -> een.bevinding(BLAD, "“%s” is geen grond uit de Woo.".formatted(een.tekst())));
    }

    private static int lid(Treffer een) {
        var woord = LEDEN.indexOf(een.piece("woord"));
        return woord >= 0 ? woord + 1 : Integer.parseInt(een.piece("cijfer") + een.piece("punt"));
    }

    /** Only the first two paragraphs have letters: five absolute grounds and nine relative ones. */
    private static boolean exists(int lid, char letter) {
        return switch (lid) {
            case 1 -> letter <= 'e';
            case 2 -> letter <= 'i';
            default -> false;
        };
    }
}
