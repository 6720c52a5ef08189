package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Geadresseerde;
import nl.nota.web.Redenen;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a letter that went out with a nota: one sentence. Of people it names bewindspersonen
 * alone, by their office. Each part of it stands there only when the {@link Poort} lets it through with what stands
 * before it, so that nothing that stays inside is told by a reference or a date, and a letter is never held up by it.
 */
final class Briefzin {
    /** The words that stand in every sentence, and so tell nothing. */
    static final String VORM =
            "Brief aan de Eerste en de Tweede Kamer van, kenmerk, Kamerstuk, nr., ondertekend door, mede"
                    + " namens, verzonden op";

    private static final String NAAM = "brief.txt";
    private static final Poort POORT = new Poort(Map.of(NAAM, VORM.getBytes(UTF_8)));
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Redenen.NEDERLANDS);

    private Briefzin() {}

    /**
     * The sentence, or nothing where the gate lets nothing through.
     *
     * @param register the offices by their code, on the day on which the letter went out
     * @param binnen what stays inside of the nota
     * @param openbaar what the public reads of it, line by line
     */
    static String of(
            Briefstand stand, Map<String, Onderdeel> register, List<Poort.Verborgen> binnen, List<String> openbaar) {
        var zin = "";
        for (var deel : parts(stand, register)) {
            var langer = zin.isEmpty() ? deel : zin + deel;
            var mag = POORT.leaks(binnen, openbaar, Map.of(NAAM, (langer + ".").getBytes(UTF_8)))
                    .isEmpty();
            if (mag) zin = langer;
            else if (zin.isEmpty()) return "";
        }
        return zin + ".";
    }

    private static List<String> parts(Briefstand stand, Map<String, Onderdeel> register) {
        var brief = stand.brief();
        var verzonden = Objects.requireNonNull(stand.verzending()).datum();
        return Stream.of(
                        "Brief aan " + named(brief.geadresseerde()),
                        day(" van ", brief.datum()),
                        part(", kenmerk ", brief.referentie()),
                        part(", Kamerstuk ", stand.kamerstuk() == null ? "" : stand.kamerstuk()),
                        part(", ondertekend door ", offices(brief.ondertekenaars(), register)),
                        part(", mede namens ", offices(brief.medeNamens(), register)),
                        day(", verzonden op ", verzonden))
                .filter(een -> !een.isEmpty())
                .toList();
    }

    private static String named(Geadresseerde wie) {
        return switch (wie) {
            case TWEEDE_KAMER -> "de Tweede Kamer";
            case EERSTE_KAMER -> "de Eerste Kamer";
            case BEIDE_KAMERS -> "de Eerste en de Tweede Kamer";
        };
    }

    private static String part(String ervoor, String woorden) {
        return woorden.isEmpty() ? "" : ervoor + woorden;
    }

    private static String day(String ervoor, @Nullable LocalDate dag) {
        return dag == null ? "" : ervoor + DAG.format(dag);
    }

    /** Those that are bewindspersonen, for instance de minister van Defensie. */
    private static String offices(Collection<String> codes, Map<String, Onderdeel> register) {
        var namen = codes.stream()
                .flatMap(code -> Stream.ofNullable(register.get(code)))
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .map(een -> "de " + een.naam().substring(0, 1).toLowerCase(Locale.ROOT)
                        + een.naam().substring(1))
                .toList();
        if (namen.size() < 2) return String.join("", namen);
        return String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.getLast();
    }
}
