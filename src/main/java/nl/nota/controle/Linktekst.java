package nl.nota.controle;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** S03: a link that does not say where it leads. */
final class Linktekst implements Regel {
    private static final Pattern LINK =
            Pattern.compile("\\[(?:klik hier|hier|deze link|link|lees meer|meer)]\\(", Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.hint(
            "S03",
            "Een link die niet zegt waarheen",
            "Wie de links laat voorlezen, hoort alleen deze woorden; en op papier is een link niet te volgen.",
            "Kijk [hier](https://www.rijksoverheid.nl/nota).",
            "Kijk op [rijksoverheid.nl](https://www.rijksoverheid.nl/nota).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.inhoud().rubrieken().stream()
                .flatMap(rubriek -> proef.rubriek(rubriek.code()).limit(1))
                .flatMap(een -> LINK.matcher(een.bron())
                        .results()
                        .map(link -> Bevinding.of(BLAD, around(een, link), "Zeg waar de link heen gaat.")));
    }

    private static Plek around(Alinea alinea, MatchResult link) {
        var bron = alinea.bron();
        return new Plek(
                alinea.plaats(),
                bron.codePointCount(0, link.start()),
                bron.codePointCount(0, link.end() - 1),
                bron.substring(link.start(), link.end() - 1));
    }
}
