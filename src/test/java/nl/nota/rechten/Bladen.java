package nl.nota.rechten;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.Opsommingen;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Leesrecht;
import nl.nota.organisatie.Recht;
import nl.nota.organisatie.Rol;

/** What stands in the code as a sheet of cells, and what people wrote down about the same, cell by cell. */
final class Bladen {
    private Bladen() {}

    /**
     * One sheet on both sides.
     *
     * @param kop where people wrote it down
     * @param code the cells that the code allows
     * @param tabel the cells that the table allows
     * @param alle every cell there can be
     */
    record Blad(
            String kop,
            Supplier<Set<String>> code,
            Function<Rechtentabel, Set<String>> tabel,
            Supplier<Set<String>> alle) {
        boolean isGelijk(Rechtentabel geschreven) {
            return code.get().equals(tabel.apply(geschreven));
        }
    }

    static List<Blad> alle() {
        return List.of(
                new Blad(
                        "Naar grond", Beleid::sheet, een -> cells(een, "Naar grond"), () -> cells(Beleid.alleVakken())),
                new Blad(
                        "Vier ogen",
                        () -> names(
                                handelingen().filter(een -> een.voorschrift().vierOgen())),
                        een -> een.handelingen("Vier ogen"),
                        () -> names(handelingen())),
                new Blad("Overgangen", Bladen::moves, Bladen::moves, () -> moves((van, naar) -> true)),
                new Blad(
                        "Wat een grond opent",
                        () -> each(Grond.values(), Bladen::opening),
                        een -> cells(een, "Wat een grond opent", List.of(0, 1, 2)),
                        Bladen::openings),
                new Blad(
                        "Wat naast de tekst ligt",
                        () -> reading(Leesrecht::gronden),
                        een -> pairs(een, "Wat naast de tekst ligt"),
                        () -> reading(recht -> Set.of(Grond.values()))),
                new Blad(
                        "Naar werk",
                        () -> working(Recht::rollen, Recht::isBijCode),
                        Bladen::working,
                        () -> working(recht -> Set.of(Rol.values()), recht -> true)));
    }

    /** The cells of policies that a part of the table names: handelingen, gronden, fasen. */
    static Set<String> cells(Rechtentabel tabel, String kop) {
        return tabel.rows(kop).flatMap(rij -> cells(rij).stream()).collect(Collectors.toSet());
    }

    static Set<String> cells(List<String> rij) {
        return Beleid.named(rij.get(0))
                .flatMap(naam -> Beleid.gronden(rij.get(1))
                        .flatMap(grond ->
                                Beleid.fasen(rij.get(2)).map(fase -> naam + ": " + new Beleid.Vak(grond, fase))))
                .collect(Collectors.toSet());
    }

    /** The same cells with one that says the opposite. */
    static Set<String> flipped(Set<String> cellen, String cel) {
        var anders = new HashSet<>(cellen);
        if (!anders.remove(cel)) anders.add(cel);
        return anders;
    }

    private static Set<String> cells(Stream<Beleid.Vak> vakken) {
        return vakken.flatMap(vak -> handelingen().map(een -> Beleid.name(een) + ": " + vak))
                .collect(Collectors.toSet());
    }

    private static Stream<Handeling> handelingen() {
        return Beleid.IN_DE_TABEL.keySet().stream();
    }

    private static Set<String> names(Stream<Handeling> handelingen) {
        return handelingen.map(Beleid::name).collect(Collectors.toSet());
    }

    private static Set<String> moves() {
        return moves(Fase::mayBecome);
    }

    private static Set<String> moves(BiPredicate<Fase, Fase> welke) {
        return Arrays.stream(Fase.values())
                .flatMap(van -> Arrays.stream(Fase.values())
                        .filter(naar -> welke.test(van, naar))
                        .map(naar -> van + " > " + naar))
                .collect(Collectors.toSet());
    }

    private static Set<String> moves(Rechtentabel tabel) {
        return tabel.overgangen().stream()
                .map(een -> een.van() + " > " + een.naar())
                .collect(Collectors.toSet());
    }

    private static String opening(Grond grond) {
        return opening(grond, grond.niveau(), grond.vanaf());
    }

    private static String opening(Grond grond, Grond.Niveau niveau, Grond.Vanaf vanaf) {
        return Stream.of(grond.name(), niveau.name(), vanaf.name())
                .map(Beleid::words)
                .collect(Collectors.joining(" > "));
    }

    private static Set<String> openings() {
        return Arrays.stream(Grond.values())
                .flatMap(grond -> Arrays.stream(Grond.Niveau.values())
                        .flatMap(niveau ->
                                Arrays.stream(Grond.Vanaf.values()).map(vanaf -> opening(grond, niveau, vanaf))))
                .collect(Collectors.toSet());
    }

    private static Set<String> cells(Rechtentabel tabel, String kop, List<Integer> kolommen) {
        return tabel.rows(kop)
                .map(rij -> kolommen.stream().map(rij::get).collect(Collectors.joining(" > ")))
                .collect(Collectors.toSet());
    }

    private static Set<String> pairs(Rechtentabel tabel, String kop) {
        return tabel.rows(kop)
                .flatMap(rij -> Beleid.each(rij.get(1)).map(een -> rij.get(0) + " > " + een))
                .collect(Collectors.toSet());
    }

    private static Set<String> reading(Function<Leesrecht, Set<Grond>> wie) {
        return Opsommingen.constants(Leesrecht.class).stream()
                .flatMap(recht -> wie.apply(recht).stream().map(grond -> pair(recht.name(), grond.name())))
                .collect(Collectors.toSet());
    }

    private static Set<String> working(Function<Recht, Set<Rol>> wie, Predicate<Recht> bijCode) {
        return Opsommingen.constants(Recht.class).stream()
                .flatMap(recht -> Stream.concat(
                                wie.apply(recht).stream().map(Enum::name),
                                bijCode.test(recht) ? Stream.of("bij eigen code") : Stream.empty())
                        .map(een -> pair(recht.name(), een)))
                .collect(Collectors.toSet());
    }

    private static Set<String> working(Rechtentabel tabel) {
        return tabel.rows("Naar werk")
                .flatMap(rij -> Stream.concat(
                                Beleid.each(rij.get(1)).filter(een -> !een.equals("niemand")),
                                rij.get(2).equals("ja") ? Stream.of("bij eigen code") : Stream.empty())
                        .map(een -> pair(rij.get(0), een)))
                .collect(Collectors.toSet());
    }

    private static String pair(String een, String ander) {
        return Beleid.words(een) + " > " + Beleid.words(ander);
    }

    private static <T> Set<String> each(T[] alle, Function<T, String> naam) {
        return Arrays.stream(alle).map(naam).collect(Collectors.toSet());
    }
}
