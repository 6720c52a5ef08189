package nl.nota.rechten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
    /** Sent to the door, to log in. */
    static final int BUITEN = 401;

    static final int MAG_NIET = 403;
    static final int BESTAAT_NIET = 404;
    private static final int NU_NIET = 409;
    static final String ZIEN = "Wie ziet de nota";
    static final String DOEN = "Wie mag wat";
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

    List<Wie> mensen(String rol) {
        return mensen().stream().filter(wie -> wie.rol().equals(rol)).toList();
    }

    List<String> rollen() {
        return mensen().stream().map(Wie::rol).distinct().toList();
    }

    boolean ziet(Wie wie, Toestand toestand) {
        return rows(ZIEN)
                .filter(rij -> rij.get(0).equals(wie.rol()))
                .anyMatch(rij -> Toestand.read(rij.get(1)).contains(toestand));
    }

    /** What a page for everybody answers. */
    int ontvangst(Wie wie) {
        return wie.rol().equals("geblokkeerd") ? BUITEN : GEDAAN;
    }

    /** What must be answered along this way. */
    int answerAlong(String weg, Wie wie, Toestand toestand) {
        if (ontvangst(wie) == BUITEN) return BUITEN;
        var legtUit = rows("Bladzijden die uitleggen")
                .filter(rij -> rij.get(0).equals(weg) && rij.get(1).equals(wie.rol()))
                .anyMatch(rij -> Toestand.read(rij.get(2)).contains(toestand));
        return legtUit ? GEDAAN : antwoord(Objects.requireNonNull(wegen().get(weg)), wie, toestand);
    }

    /** The same table with this line left out. */
    Rechtentabel without(String regel) {
        return new Rechtentabel(tekst.replace(regel + "\n", ""));
    }

    /**
     * The same table with one cell that says the opposite.
     *
     * @param sleutel whose cell: the cells of a row before the one with the toestanden
     */
    Rechtentabel flipped(String kop, List<String> sleutel, Toestand toestand) {
        var rijen = new ArrayList<>(rows(kop).toList());
        int n = sleutel.size();
        var eigen =
                rijen.stream().filter(rij -> rij.subList(0, n).equals(sleutel)).toList();
        var waar = eigen.stream()
                .flatMap(rij -> Toestand.read(rij.get(n)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Toestand.class)));
        if (!waar.remove(toestand)) waar.add(toestand);
        rijen.removeAll(eigen);
        if (!waar.isEmpty())
            rijen.add(Stream.concat(sleutel.stream(), Stream.of(Toestand.write(waar), "omgeslagen"))
                    .toList());
        var anders = new Rechtentabel(tekst);
        anders.gelezen.putAll(gelezen);
        anders.gelezen.put(kop, rijen);
        return anders;
    }

    /** The cells of policies that a part of the table names: handelingen, gronden, fasen. */
    Set<String> cells(String kop) {
        return rows(kop).flatMap(rij -> cells(rij).stream()).collect(Collectors.toSet());
    }

    Set<String> cells(List<String> rij) {
        return Beleid.named(rij.get(0))
                .flatMap(naam -> Beleid.gronden(rij.get(1))
                        .flatMap(grond ->
                                Beleid.fasen(rij.get(2)).map(fase -> naam + ": " + new Beleid.Vak(grond, fase))))
                .collect(Collectors.toSet());
    }

    /** The lines that let somebody see or do something. */
    Stream<String> regels() {
        return Stream.of(ZIEN, DOEN)
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
        var fasen = rows(DOEN)
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
        if (ontvangst(wie) == BUITEN) return BUITEN;
        if (handeling.startsWith("eigen ")) return BESTAAT_NIET;
        var mag = rows("Buiten een nota om")
                .anyMatch(rij -> rij.get(0).equals(handeling) && rij.get(1).equals(wie.rol()));
        return mag ? GEDAAN : MAG_NIET;
    }

    Set<String> handelingen() {
        return rows(DOEN).map(List::getFirst).collect(Collectors.toSet());
    }

    /** Which command each way in belongs to. */
    Map<String, String> wegen() {
        return rows("Wegen").collect(Collectors.toMap(rij -> rij.get(0), rij -> rij.get(1)));
    }

    /** Every row of every table: the last cell of most says why. */
    Stream<List<String>> allRows() {
        return Stream.of(
                        "Wie",
                        ZIEN,
                        LEZEN,
                        DOEN,
                        "Buiten een nota om",
                        "Bladzijden die uitleggen",
                        "Niemand maakt het verschil",
                        "Achter een tweede slot")
                .flatMap(this::rows);
    }

    Stream<List<String>> rows(String kop) {
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
