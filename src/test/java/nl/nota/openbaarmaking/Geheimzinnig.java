package nl.nota.openbaarmaking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.inlezen.Leesstuk;
import nl.nota.kern.Outcome;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Leesversie;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;

/**
 * Notas that say the same to the public and hide something else: each with a secret, of another length and dress, in
 * every place where a nota can have one. What stays inside stands between braces.
 */
final class Geheimzinnig {
    /** Stands in each secret and nowhere else. */
    static final String KANARIE = "qanarie";

    private static final String GROND = "5.1.2e";
    private static final List<String> BINNEN_DE_REGEL = List.of(
            "Voor %s na.",
            "**Voor %s na** en *verder*.",
            "- een\n- Voor %s na\n- drie",
            "1. een\n2. twee\n   - Voor %s na\n3. drie",
            "| kop | geld |\n| Voor %s na | 3 |\n| drie | vier |",
            "Zie [de brief](https://voorbeeld.nl) van %s hier.",
            "Een noot[^1] hier.\n\n[^1]: Noot %s na.");
    private static final List<String> NA_ELKAAR = List.of("Voor.\n\n%s\n\nNa.", "Voor.\n\n%s", "%s\n\nNa.");

    private static final String RIJ = "| kop | geld |\n%s\n| drie | vier |";
    private static final String LOPEND = "Voor %s na.\n\nNog een.";
    private static final String PUNTSGEWIJS = "- een\n- Voor %s na\n- drie";

    private final Random open;
    private final Random geheim;

    private Geheimzinnig(long open, long geheim) {
        this.open = new Random(open);
        this.geheim = new Random(geheim);
    }

    /**
     * A nota as it would go to the public.
     *
     * @param open the seed of what may be read
     * @param geheim the seed of what stays inside
     */
    static Lakbron of(long open, long geheim) {
        return new Geheimzinnig(open, geheim).bron();
    }

    /** Everything between braces, and who wrote it, stays inside. */
    static Map<String, Laklaag> lagen(Lakbron bron) {
        var delen = bron.delen();
        var heel = bron.stellers(delen).map(een -> een.plaats().deel()).collect(Collectors.toSet());
        return delen.stream()
                .collect(Collectors.toMap(
                        Lakdeel::sleutel,
                        deel -> heel.contains(deel.sleutel())
                                ? Laklaag.of(List.of(new Laklaag.Vak(0, deel.lengte(), GROND)))
                                : Laklaag.of(vakken(deel.tekst()))));
    }

    /** What stays inside, as the gate is told it. */
    static List<Poort.Verborgen> verborgen(Lakbron bron) {
        var uit = new ArrayList<Poort.Verborgen>();
        var delen = bron.delen();
        bron.stellers(delen).forEach(een -> uit.add(new Poort.Verborgen("Opgesteld door", een.woorden())));
        delen.forEach(deel -> vakken(deel.tekst())
                .forEach(vak -> uit.add(new Poort.Verborgen(
                        deel.titel(),
                        deel.tekst()
                                .substring(
                                        deel.tekst().offsetByCodePoints(0, vak.begin()) + 1,
                                        deel.tekst().offsetByCodePoints(0, vak.eind()) - 1)))));
        return uit;
    }

    private static List<Laklaag.Vak> vakken(String tekst) {
        var uit = new ArrayList<Laklaag.Vak>();
        for (var i = tekst.indexOf('{'); i >= 0; i = tekst.indexOf('{', i + 1))
            uit.add(new Laklaag.Vak(
                    tekst.codePointCount(0, i), tekst.codePointCount(0, tekst.indexOf('}', i)) + 1, GROND));
        return uit;
    }

    private Lakbron bron() {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Over " + word() + " en meer",
                List.of("MINDEF"),
                "PDGB",
                List.of("DCo"),
                LocalDate.of(2025, 9, 29),
                Rubricering.ONGERUBRICEERD,
                List.of(new Opsteller(name(), "adviseur " + word(), "Materieel", maybe("06-"), maybe("q@"))));
        var rubrieken = IntStream.range(0, 2 + open.nextInt(4))
                .mapToObj(i -> new Rubriek("R" + i, "Kop " + i + " " + word(), null, tekst()))
                .toList();
        var bijlagen = IntStream.rangeClosed(1, open.nextInt(3) / 2)
                .mapToObj(nummer -> new Lakbijlage(nummer, bijlage(nummer), lezing()))
                .toList();
        var inhoud = new Inhoud(
                kop, rubrieken, bijlagen.stream().map(Lakbijlage::bijlage).toList());
        var stemmen = List.of(
                new Lakbron.Stem("besluit.1", "Besluit MINDEF", "Akkoord, " + word() + ".\n" + word(), null),
                new Lakbron.Stem("besluit.2", "Aantekening", name() + "\n" + name(), "5.1.2i"));
        return new Lakbron(
                new Leesversie(Kenmerk.defensie(2025, 34347), inhoud),
                inhoud,
                List.of("EZ", "OCW"),
                stemmen,
                bijlagen,
                0);
    }

    private Bijlagelezing lezing() {
        var delen = List.of(new Leesstuk.Deel("Kop " + word(), 1, tekst()), new Leesstuk.Deel("", 1, tekst()));
        return new Bijlagelezing.Eigen(delen, Map.of());
    }

    private Bijlage bijlage(int nummer) {
        var inhoud = name().getBytes(StandardCharsets.UTF_8);
        var bestand = new Bijlage.Bestand(
                name() + ".txt", "%064x".formatted(geheim.nextLong()), inhoud.length, Bestandssoort.TXT, null);
        return new Bijlage(
                new UUID(0, nummer), Bijlagerol.OVERIG, "Bijlage " + word() + " erbij", name(), true, bestand);
    }

    private Tekst tekst() {
        var vorm = switch (open.nextInt(7)) {
            case 0 -> LOPEND.formatted(over("\n\n", "\n\n- "));
            case 1 -> PUNTSGEWIJS.formatted(over("\n- ", "\n  - "));
            case 2 -> NA_ELKAAR.get(open.nextInt(NA_ELKAAR.size())).formatted(blocks());
            case 3 -> RIJ.formatted(rows());
            case 4 -> columns();
            default -> BINNEN_DE_REGEL.get(open.nextInt(BINNEN_DE_REGEL.size())).formatted(inline());
        };
        return read(vorm);
    }

    private static Tekst read(String opmaak) {
        return switch (Tekstvak.read(opmaak)) {
            case Outcome.Done<Tekst>(var tekst) -> tekst;
            case Outcome.Refused<Tekst>(var redenen) -> throw new AssertionError(opmaak + redenen);
        };
    }

    /** Within a line: some words, plain or dressed, or several in a row. */
    private String inline() {
        return switch (geheim.nextInt(4)) {
            case 0 -> "[" + word() + "](https://" + KANARIE + geheim.nextInt(99) + ".nl)";
            case 1 -> word() + " " + word() + " " + word();
            default -> word();
        };
    }

    /** Within a line, or over one of these breaks. */
    private String over(String... breuken) {
        var breuk = geheim.nextInt(breuken.length + 1);
        return breuk == breuken.length ? word() : "{" + name() + breuken[breuk] + name() + "}";
    }

    /** In place of a paragraph: paragraphs, lists and tables, some of which stay inside as one. */
    private String blocks() {
        return switch (geheim.nextInt(6)) {
            case 0 -> word() + "\n\n" + word();
            case 1 -> "- " + word() + "\n- " + word();
            case 2 -> "{" + name() + "\n\n" + name() + "}";
            case 3 -> "| " + word() + " | " + word() + " |\n| " + word() + " | " + word() + " |";
            case 4 -> "1. {" + name() + "\n2. " + name() + "}";
            default -> word();
        };
    }

    /** Some rows of a table of which nothing is open. */
    private String rows() {
        return Stream.generate(() -> "| " + word() + " | " + maybeWord() + " |")
                .limit(1 + geheim.nextInt(3))
                .collect(Collectors.joining("\n"));
    }

    /** Some columns of a table of which nothing is open. */
    private String columns() {
        var aantal = 1 + geheim.nextInt(3);
        return Stream.of("kop", "een", "twee")
                .map(open -> "| " + open + " |" + (word() + " |").repeat(aantal) + " geld |")
                .collect(Collectors.joining("\n"));
    }

    private String maybeWord() {
        return geheim.nextBoolean() ? "" : word();
    }

    private String word() {
        return "{" + name() + "}";
    }

    private String maybe(String begin) {
        return geheim.nextBoolean() ? "" : begin + name();
    }

    /** Between one and forty signs more than the canary. */
    private String name() {
        var uit = new StringBuilder(KANARIE);
        for (var i = geheim.nextInt(40); i >= 0; i--) uit.append((char) ('a' + geheim.nextInt(26)));
        if (geheim.nextInt(3) == 0) uit.append(" ").append(KANARIE).append(geheim.nextInt(1000));
        return uit.toString();
    }
}
