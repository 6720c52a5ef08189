package nl.nota.overzicht;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * An invented nota as it is written down for the demo: a head, rubrieken in light markup, footnotes, and its verloop
 * (who did what when).
 *
 * @param teksten light markup under the code of its rubriek; a later text is named code, blank, number of the versie
 */
record Demonota(Map<String, String> kop, Map<String, String> teksten, Map<Integer, String> noten, List<Stap> verloop) {
    private static final Pattern ANKER = Pattern.compile("\\[\\^(\\d+)]");

    static Demonota read(String bestand) {
        var delen = parts(bestand);
        var kop = lines(delen.remove("kop")).collect(Collectors.toMap(r -> before(r, ":"), r -> after(r, ":")));
        var noten = lines(delen.remove("voetnoten"))
                .collect(Collectors.toMap(
                        r -> Integer.valueOf(before(r, ".")), r -> after(r, "."), (a, b) -> b, TreeMap::new));
        var verloop = lines(delen.remove("verloop")).map(Stap::read).toList();
        return new Demonota(kop, delen, noten, verloop);
    }

    Kenmerk kenmerk() {
        return new Kenmerk(value("kenmerk"));
    }

    Kop inhoudelijkeKop() {
        return new Kop(
                Soort.valueOf(value("soort")),
                value("onderwerp"),
                words(value("aan")),
                value("van"),
                words(value("afschrift")),
                LocalDate.parse(value("datum")),
                Rubricering.valueOf(value("rubricering")),
                List.of(new Opsteller("", value("functie"), value("afdeling"), "", "")));
    }

    /** The footnotes whose anchors stand in this text. */
    Map<Integer, String> notenIn(String tekst) {
        return ANKER.matcher(tekst)
                .results()
                .map(anker -> Integer.valueOf(anker.group(1)))
                .collect(Collectors.toMap(nr -> nr, nr -> Objects.requireNonNull(noten.get(nr))));
    }

    private String value(String veld) {
        return Objects.requireNonNull(kop.get(veld), veld);
    }

    /** A part begins with a line that holds a hash and its name. */
    private static Map<String, String> parts(String bestand) {
        var delen = new LinkedHashMap<String, String>();
        for (var deel : bestand.split("(?m)^# ")) {
            if (!deel.isBlank()) delen.put(before(deel, "\n"), after(deel, "\n"));
        }
        return delen;
    }

    private static Stream<String> lines(@Nullable String deel) {
        return deel == null ? Stream.empty() : deel.lines().filter(regel -> !regel.isBlank());
    }

    static List<String> words(String regel) {
        return Arrays.stream(regel.split(" ", -1))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    static String before(String regel, String teken) {
        return regel.substring(0, regel.indexOf(teken)).strip();
    }

    static String after(String regel, String teken) {
        return regel.substring(regel.indexOf(teken) + teken.length()).strip();
    }

    /** One line of the verloop: the moment, the person, what that person does, and what is said with it. */
    record Stap(LocalDateTime tijd, String wie, String handeling, List<String> verder) {
        static Stap read(String regel) {
            var cellen =
                    Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList();
            return new Stap(
                    LocalDateTime.parse(cellen.get(0).replace(' ', 'T')),
                    cellen.get(1),
                    cellen.get(2),
                    cellen.subList(3, cellen.size()));
        }

        /** What is said in this place, or nothing. */
        String at(int plaats) {
            return plaats < verder.size() ? verder.get(plaats) : "";
        }

        /** The same with no more than this said. */
        Stap first(int aantal) {
            return new Stap(tijd, wie, handeling, verder.subList(0, aantal));
        }

        /** What is said from this place on. */
        List<String> from(int plaats) {
            return verder.subList(Math.min(plaats, verder.size()), verder.size());
        }
    }
}
