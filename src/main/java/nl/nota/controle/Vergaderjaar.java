package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** V04: a parliamentary year that cannot be. */
final class Vergaderjaar implements Regel {
    private static final Pattern JAAR = Pattern.compile(
            "(?:Kamerstukken|Handelingen|Aanhangsel)(?: van de Handelingen| Handelingen)?,?(?: (?:II|I|TK|EK),?)?"
                    + "(?: vergaderjaar)? (?<jaar>(?<van>(?:19|20)\\d{2})[/–-](?<tot>\\d{4}|\\d{2}))(?!\\d)"
                    + "|vergaderjaar (?<los>(?<losvan>(?:19|20)\\d{2})[/–-](?<lostot>\\d{4}|\\d{2}))(?!\\d)");
    private static final int EEUW = 100;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "V04",
            "Dit vergaderjaar bestaat niet",
            "Een vergaderjaar loopt van september tot september, en de nota kan niet uit een later jaar aanhalen.",
            "datum: 2025-06-23\n\nZie Kamerstukken II 2024/26, 36 716, nr. 5.",
            "datum: 2025-06-23\n\nZie Kamerstukken II 2024/25, 36 716, nr. 5.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(JAAR).flatMap(een -> {
            var van = Integer.parseInt(een.piece("van") + een.piece("losvan"));
            var tot = Integer.parseInt(een.piece("tot") + een.piece("lostot")) % EEUW;
            if (tot == (van + 1) % EEUW && van <= proef.dag().getYear()) return Stream.empty();
            var plek = een.group("jaar") != null ? een.plek("jaar") : een.plek("los");
            return Stream.of(Bevinding.of(BLAD, plek, "Dit is geen vergaderjaar; bedoelt u een ander?"));
        });
    }
}
