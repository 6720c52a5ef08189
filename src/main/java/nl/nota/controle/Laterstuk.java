package nl.nota.controle;

import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Vindplaats;
import nl.nota.nota.Vindplaatsen;

/** V03: a reference to something that did not exist yet on the day of the nota. */
final class Laterstuk implements Regel {
    private static final Pattern JAAR = Pattern.compile("(?:TZ(?<tzjaar>20\\d{2})(?<maand>\\d{2})-\\d{3}"
            + "|(?<kamer>20\\d{2})[DZ]\\d{5}|(?:stb|stcrt|trb)-(?<blad>\\d{4})-\\d+"
            + "|ECLI:[^:]+:[^:]+:(?<uitspraak>\\d{4}):.*|\\p{Lu}+\\((?<unie>\\d{4})\\)\\d+)");
    /** What has its year in its number. */
    private static final Pattern GEJAARD =
            Pattern.compile("TZ ?20\\d|20\\d{2}[DZ]\\d|S(?:tb|tcrt|taats)|Tr(?:b|act)|ECLI:|\\p{Lu} ?\\(20\\d{2}\\)");

    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "V03",
            "Dit stuk is van na de nota",
            "Het nummer noemt een jaar of maand die bij de nota nog moest komen; er staat een cijfer verkeerd.",
            "datum: 2025-06-16\n\nZie de toezegging (TZ202509-187).",
            "datum: 2025-06-16\n\nZie de toezegging (TZ202503-187).");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.tekst().stream()
                .filter(alinea -> alinea.has(GEJAARD))
                .flatMap(alinea -> Vindplaatsen.in(alinea.tekst()).stream()
                        .filter(een -> isLater(een, YearMonth.from(proef.dag())))
                        .map(een -> found(alinea, een)));
    }

    private static Bevinding found(Alinea alinea, Vindplaats een) {
        var tekst = alinea.tekst();
        var van = tekst.offsetByCodePoints(0, een.begin());
        var tot = tekst.offsetByCodePoints(0, een.eind());
        return Bevinding.of(BLAD, alinea.plek(van, tot), "%s is van na de datum van de nota.".formatted(een.sleutel()));
    }

    private static boolean isLater(Vindplaats een, YearMonth nota) {
        var m = JAAR.matcher(een.sleutel());
        if (!m.matches()) return false;
        if (m.group("maand") != null)
            return YearMonth.of(Integer.parseInt(m.group("tzjaar")), Integer.parseInt(m.group("maand")))
                    .isAfter(nota);
        return Stream.of("kamer", "blad", "uitspraak", "unie")
                .map(m::group)
                .filter(Objects::nonNull)
                .anyMatch(jaar -> Integer.parseInt(jaar) > nota.getYear());
    }
}
