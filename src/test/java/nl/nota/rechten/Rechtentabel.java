package nl.nota.rechten;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Fase;
import org.springframework.util.function.SingletonSupplier;

/** The table that people keep by hand, as the test reads it; it knows nothing of the code. */
final class Rechtentabel {
    static final int GEDAAN = 200;
    /** Sent to the door, to log in. */
    static final int BUITEN = 401;

    static final int MAG_NIET = 403;
    static final int BESTAAT_NIET = 404;
    private static final int NU_NIET = 409;
    private static final int ONJUIST = 422;
    static final String ZIEN = "Wie ziet de nota";
    static final String DOEN = "Wie mag wat";
    static final String LEZEN = "Wie leest wat";
    static final String LOS = "Buiten een nota om";
    static final String VAN_EEN_ANDER = "Wat van een ander is";
    static final String UITLEG = "Bladzijden die uitleggen";
    private static final Set<String> ZONDER_REDEN = Set.of("Naar grond", "Wegen");
    private static final String API = "/api/v1";
    private static final boolean LANG = Boolean.getBoolean("nota.lang");
    private static final int ONGEZIEN = 5;
    private static final int NOOIT = 4;

    private final Tabeltekst tekst;
    private final Map<String, List<String>> samen = new ConcurrentHashMap<>();
    private final Map<List<Object>, List<Toestand>> nooit = new ConcurrentHashMap<>();
    private final Supplier<List<Wie>> mensen = SingletonSupplier.of(
            () -> rows("Wie").map(rij -> new Wie(rij.get(0), rij.get(1))).toList());
    private final Supplier<Map<String, String>> wegen =
            SingletonSupplier.of(() -> rows("Wegen").collect(Collectors.toMap(rij -> rij.get(0), rij -> rij.get(1))));

    Rechtentabel() {
        this(Tabeltekst.ofTheHouse());
    }

    private Rechtentabel(Tabeltekst tekst) {
        this.tekst = tekst;
    }

    /** Somebody of the table: what the person is to the nota, and the name the person logs in with. */
    record Wie(String rol, String gebruiker) {
        @Override
        public String toString() {
            return rol + " (" + gebruiker + ")";
        }
    }

    /** A nota goes from one fase to another by this handeling. */
    record Overgang(Fase van, Fase naar, String handeling) {}

    List<Wie> mensen() {
        return mensen.get();
    }

    List<Wie> mensen(String rol) {
        return mensen().stream().filter(wie -> wie.rol().equals(rol)).toList();
    }

    List<String> rollen() {
        return mensen().stream().map(Wie::rol).distinct().toList();
    }

    boolean ziet(Wie wie, Toestand toestand) {
        return names(ZIEN, wie.rol()).anyMatch(rij -> Toestand.read(rij.get(1)).contains(toestand));
    }

    /** What a page for everybody answers. */
    int ontvangst(Wie wie) {
        return wie.rol().equals("geblokkeerd") ? BUITEN : GEDAAN;
    }

    /** What must be answered along this way, which is about a nota or about none. */
    int expected(String weg, Wie wie, Toestand toestand) {
        return weg.contains("{kenmerk}")
                ? answerAlong(weg, wie, toestand)
                : antwoord(Objects.requireNonNull(wegen().get(weg)), wie);
    }

    /** What must be answered along this way to a nota. */
    int answerAlong(String weg, Wie wie, Toestand toestand) {
        if (ontvangst(wie) == BUITEN) return BUITEN;
        return legtUit(weg, wie, toestand) ? GEDAAN : antwoord(Objects.requireNonNull(wegen().get(weg)), wie, toestand);
    }

    /** Whether this page opens to say why not. */
    boolean legtUit(String weg, Wie wie, Toestand toestand) {
        return names(UITLEG, weg, wie).anyMatch(rij -> Toestand.read(rij.get(2)).contains(toestand));
    }

    /** The same table with this line left out. */
    Rechtentabel without(String regel) {
        return new Rechtentabel(tekst.without(regel));
    }

    /**
     * The same table with one cell that says the opposite.
     *
     * @param sleutel whose cell: the cells of a row before the one with the toestanden
     */
    Rechtentabel flipped(String kop, List<String> sleutel, Toestand toestand) {
        var rijen = new ArrayList<>(tekst.rows(kop));
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
        return new Rechtentabel(tekst.with(kop, rijen));
    }

    /** The same table where somebody may, who might not; or the other way round. */
    Rechtentabel flipped(String kop, String handeling, String rol) {
        var rijen = new ArrayList<>(tekst.rows(kop));
        var anders = rijen.removeIf(rij -> rij.subList(0, 2).equals(List.of(handeling, rol)));
        if (!anders) rijen.add(List.of(handeling, rol, "omgeslagen"));
        return new Rechtentabel(tekst.with(kop, rijen));
    }

    /** The lines of the table under this heading, as they stand. */
    Stream<String> lines(String kop) {
        return tekst.lines(kop);
    }

    /** What must be answered when this person does this now; 200 stands for done. */
    int antwoord(String handeling, Wie wie, Toestand toestand) {
        if (!ziet(wie, toestand)) return BESTAAT_NIET;
        if (names(LEZEN, handeling).findAny().isPresent())
            return names(LEZEN, handeling, wie)
                            .anyMatch(rij -> Toestand.read(rij.get(2)).contains(toestand))
                    ? GEDAAN
                    : BESTAAT_NIET;
        var fasen = names(DOEN, handeling, wie)
                .map(rij -> Toestand.read(rij.get(2)))
                .toList();
        if (fasen.isEmpty()) return MAG_NIET;
        return fasen.stream().anyMatch(welke -> welke.contains(toestand)) ? GEDAAN : NU_NIET;
    }

    /** The answer to something that concerns no nota that is there already. */
    int antwoord(String handeling, Wie wie) {
        if (ontvangst(wie) == BUITEN) return BUITEN;
        if (handeling.equals("iedereen")) return GEDAAN;
        if (handeling.equals("eigen wachtwoord")) return ONJUIST;
        if (names(VAN_EEN_ANDER, handeling).findAny().isPresent())
            return names(VAN_EEN_ANDER, handeling, wie).findAny().isPresent() ? GEDAAN : BESTAAT_NIET;
        return names(LOS, handeling, wie).findAny().isPresent() ? GEDAAN : MAG_NIET;
    }

    Set<String> handelingen() {
        return handelingen(DOEN);
    }

    Set<String> handelingen(String kop) {
        return rows(kop).map(List::getFirst).collect(Collectors.toSet());
    }

    Set<Overgang> overgangen() {
        return rows("Overgangen")
                .map(rij -> new Overgang(fase(rij.get(0)), fase(rij.get(1)), rij.get(2)))
                .collect(Collectors.toSet());
    }

    /** Which command each way in belongs to. */
    Map<String, String> wegen() {
        return wegen.get();
    }

    /** Every row that must say why, in its last cell. */
    Stream<List<String>> explained() {
        return tekst.koppen().stream()
                .filter(kop -> !ZONDER_REDEN.contains(kop))
                .flatMap(this::rows);
    }

    /** This way and the one for the machines, or for the people, that does the same, in a fixed order. */
    List<String> together(String weg) {
        return samen.computeIfAbsent(
                weg,
                een -> wegen().keySet().stream()
                        .filter(ander -> ander.replace(API, "").equals(een.replace(API, "")))
                        .sorted()
                        .toList());
    }

    /**
     * Whether this person asks it along this way: each cell along one of the ways that do the same, in the long run
     * along all of them, and always along a page that opens for somebody to say why not. Who does not see the nota asks
     * in one toestand of five, and who may never do it in two of four: to that person they are all the same.
     */
    boolean isAsked(String weg, Wie wie, Toestand toestand) {
        var ways = together(weg);
        int welke = (mensen().indexOf(wie) + toestand.ordinal()) % ways.size();
        return LANG
                || names(UITLEG, weg).findAny().isPresent()
                || (ways.get(welke).equals(weg)
                        && (ziet(wie, toestand) ? isTold(ways, wie, toestand) : isSample(weg, wie, toestand)));
    }

    /** Always for who may do it sometimes; of the toestanden of who never may two of four, which go along both ways. */
    private boolean isTold(List<String> ways, Wie wie, Toestand toestand) {
        var handeling = Objects.requireNonNull(wegen().get(ways.getFirst()));
        var waar = nooit.computeIfAbsent(
                List.of(handeling, wie),
                een -> Stream.of(Toestand.values())
                        .filter(ander -> antwoord(handeling, wie, ander) == MAG_NIET)
                        .toList());
        int plaats = waar.indexOf(toestand) + (ways.hashCode() + mensen().indexOf(wie)) % 2 * 2;
        return waar.size() < NOOIT || Math.floorMod(plaats, NOOIT) < NOOIT / 2;
    }

    private boolean isSample(String weg, Wie wie, Toestand toestand) {
        return Math.floorMod(weg.hashCode() + mensen().indexOf(wie) + toestand.ordinal(), ONGEZIEN) == 0;
    }

    Stream<List<String>> rows(String kop) {
        return tekst.rows(kop).stream();
    }

    private Stream<List<String>> names(String kop, String wat) {
        return tekst.rows(kop, wat).stream();
    }

    private Stream<List<String>> names(String kop, String wat, Wie wie) {
        return names(kop, wat).filter(rij -> rij.get(1).equals(wie.rol()));
    }

    private static Fase fase(String cel) {
        return Fase.valueOf(Beleid.constant(cel));
    }
}
