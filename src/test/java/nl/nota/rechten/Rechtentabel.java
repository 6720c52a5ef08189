package nl.nota.rechten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The table that people keep by hand, as the test reads it; it knows nothing of the code. */
final class Rechtentabel {
    static final int GEDAAN = 200;
    private static final int MAG_NIET = 403;
    static final int BESTAAT_NIET = 404;
    private static final int NU_NIET = 409;
    private static final String LEZEN = "Wie leest wat";

    private final String tekst;
    private final Map<String, List<List<String>>> gelezen = new HashMap<>();

    Rechtentabel() {
        this(text());
    }

    private Rechtentabel(String tekst) {
        this.tekst = tekst;
    }

    /** Somebody of the table: what the person is to the nota, and the name the person logs in with. */
    record Wie(String rol, String gebruiker) {
        @Override
        public String toString() {
            return rol + " (" + gebruiker + ")";
        }
    }

    List<Wie> mensen() {
        return rows("Wie").map(rij -> new Wie(rij.get(0), rij.get(1))).toList();
    }

    boolean ziet(Wie wie, Toestand toestand) {
        return rows("Wie ziet de nota")
                .filter(rij -> rij.get(0).equals(wie.rol()))
                .anyMatch(rij -> Toestand.read(rij.get(1)).contains(toestand));
    }

    /** What must be answered along this way. */
    int answerAlong(String weg, Wie wie, Toestand toestand) {
        var legtUit = rows("Bladzijden die uitleggen")
                .filter(rij -> rij.get(0).equals(weg) && rij.get(1).equals(wie.rol()))
                .anyMatch(rij -> Toestand.read(rij.get(2)).contains(toestand));
        return legtUit ? GEDAAN : antwoord(Objects.requireNonNull(wegen().get(weg)), wie, toestand);
    }

    /** The same table with this line left out. */
    Rechtentabel without(String regel) {
        return new Rechtentabel(tekst.replace(regel + "\n", ""));
    }

    /** The lines that let somebody see or do something. */
    Stream<String> regels() {
        return Stream.of("Wie ziet de nota", "Wie mag wat")
                .flatMap(kop -> part(kop)
                        .lines()
                        .filter(regel -> regel.startsWith("| "))
                        .skip(2));
    }

    /** What must be answered when this person does this now; 200 stands for done. */
    int antwoord(String handeling, Wie wie, Toestand toestand) {
        if (!ziet(wie, toestand)) return BESTAAT_NIET;
        if (rows(LEZEN).anyMatch(rij -> rij.get(0).equals(handeling)))
            return leest(handeling, wie, toestand) ? GEDAAN : BESTAAT_NIET;
        var fasen = rows("Wie mag wat")
                .filter(rij -> rij.get(0).equals(handeling) && rij.get(1).equals(wie.rol()))
                .map(rij -> Toestand.read(rij.get(2)))
                .toList();
        if (fasen.isEmpty()) return MAG_NIET;
        return fasen.stream().anyMatch(welke -> welke.contains(toestand)) ? GEDAAN : NU_NIET;
    }

    private boolean leest(String handeling, Wie wie, Toestand toestand) {
        return rows(LEZEN)
                .filter(rij -> rij.get(0).equals(handeling) && rij.get(1).equals(wie.rol()))
                .anyMatch(rij -> Toestand.read(rij.get(2)).contains(toestand));
    }

    /** The answer to something that concerns no nota that is there already. */
    int antwoord(String handeling, Wie wie) {
        if (handeling.startsWith("eigen ")) return BESTAAT_NIET;
        var mag = rows("Buiten een nota om")
                .anyMatch(rij -> rij.get(0).equals(handeling) && rij.get(1).equals(wie.rol()));
        return mag ? GEDAAN : MAG_NIET;
    }

    Set<String> handelingen() {
        return rows("Wie mag wat").map(List::getFirst).collect(Collectors.toSet());
    }

    /** Which command each way in belongs to. */
    Map<String, String> wegen() {
        return rows("Wegen").collect(Collectors.toMap(rij -> rij.get(0), rij -> rij.get(1)));
    }

    /** Every row of every table: the last cell of most says why. */
    Stream<List<String>> allRows() {
        return Stream.of(
                        "Wie",
                        "Wie ziet de nota",
                        LEZEN,
                        "Wie mag wat",
                        "Buiten een nota om",
                        "Bladzijden die uitleggen")
                .flatMap(this::rows);
    }

    private Stream<List<String>> rows(String kop) {
        return gelezen.computeIfAbsent(kop, this::read).stream();
    }

    private List<List<String>> read(String kop) {
        return part(kop)
                .lines()
                .filter(regel -> regel.startsWith("| "))
                .skip(2)
                .map(regel -> Arrays.stream(
                                regel.substring(1, regel.length() - 1).split("\\|", -1))
                        .map(cel -> cel.strip().replace("`", ""))
                        .toList())
                .toList();
    }

    private String part(String kop) {
        return Arrays.stream(tekst.split("\n## ", -1))
                .filter(een -> een.startsWith(kop + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        try {
            return new ClassPathResource("nl/nota/rechten.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
