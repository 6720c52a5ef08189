package nl.nota.nota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;

/** The head of a nota as its fields are typed in a form: under each name what was typed, wrong or right. */
public record Kopvelden(Map<String, List<String>> velden) {
    private static final List<String> OPSTELLER = List.of("naam", "functie", "afdeling", "telefoon", "email");

    private static final String HERSTEL = "herstel.";

    public Kopvelden {
        velden = Map.copyOf(mended(velden));
    }

    /** A literal that the register does not know is replaced by what it meant when that was said so. */
    private static Map<String, List<String>> mended(Map<String, List<String>> velden) {
        var hersteld = new HashMap<>(velden);
        velden.forEach((naam, waarden) -> {
            var paar = naam.startsWith(HERSTEL) && !waarden.isEmpty()
                    ? waarden.getFirst().split(">", 2)
                    : new String[0];
            if (paar.length == 2)
                hersteld.computeIfPresent(
                        naam.substring(HERSTEL.length()),
                        (veld, codes) -> codes.stream()
                                .map(code -> code.equals(paar[0]) ? paar[1] : code)
                                .distinct()
                                .toList());
        });
        return hersteld;
    }

    /** The fields that show this head. */
    public static Kopvelden of(Kop kop) {
        var velden = new HashMap<String, List<String>>();
        velden.put("soort", single(kop.soort() == null ? null : kop.soort().name()));
        velden.put("onderwerp", single(kop.onderwerp()));
        velden.put("aan", kop.aan());
        velden.put("van", single(kop.van()));
        velden.put("afschrift", kop.afschrift());
        velden.put("datum", single(kop.datum() == null ? null : kop.datum().toString()));
        velden.put(
                "rubricering",
                single(kop.rubricering() == null ? null : kop.rubricering().name()));
        velden.put("naam", kop.opgesteldDoor().stream().map(Opsteller::naam).toList());
        velden.put(
                "functie", kop.opgesteldDoor().stream().map(Opsteller::functie).toList());
        velden.put(
                "afdeling",
                kop.opgesteldDoor().stream().map(Opsteller::afdeling).toList());
        velden.put(
                "telefoon",
                kop.opgesteldDoor().stream().map(Opsteller::telefoon).toList());
        velden.put("email", kop.opgesteldDoor().stream().map(Opsteller::email).toList());
        velden.put(
                "merking",
                kop.merkingen().stream()
                        .filter(een -> Merking.embargo(een).isEmpty())
                        .toList());
        velden.put(
                "embargo",
                kop.merkingen().stream()
                        .flatMap(een -> Merking.embargo(een).stream())
                        .map(LocalDate::toString)
                        .limit(1)
                        .toList());
        velden.put("samengewerkt", kop.samengewerkt());
        return new Kopvelden(velden);
    }

    /** The same with other values for these fields; opgesteldDoor stands for all fields of the drafters. */
    public Kopvelden with(Kopvelden ander, Collection<String> namen) {
        var samen = new HashMap<>(velden);
        namen.stream()
                .flatMap(naam -> naam.equals("opgesteldDoor") ? OPSTELLER.stream() : Stream.of(naam))
                .forEach(naam -> samen.put(naam, ander.all(naam)));
        return new Kopvelden(samen);
    }

    /** What was typed in a field; empty when nothing was. */
    public String one(String naam) {
        return all(naam).stream().findFirst().orElse("");
    }

    /** What was chosen in a field with more values, in order. */
    public List<String> all(String naam) {
        return velden.getOrDefault(naam, List.of());
    }

    /** How many drafters were filled in, also half. */
    public int opstellers() {
        return OPSTELLER.stream().mapToInt(naam -> all(naam).size()).max().orElse(0);
    }

    /** What was typed about one drafter. */
    public String of(String naam, int rij) {
        return all(naam).size() > rij ? all(naam).get(rij) : "";
    }

    /** The head that was typed; what cannot be read stays out, with its reason under the name of the field. */
    public Kop read(Map<String, Reden> fouten) {
        var kop = Kopcontrole.normal(new Kop(
                constant("soort", Soort.values(), fouten),
                one("onderwerp"),
                codes("aan"),
                one("van"),
                codes("afschrift"),
                date("datum", fouten),
                constant("rubricering", Rubricering.values(), fouten),
                IntStream.range(0, opstellers())
                        .mapToObj(this::opsteller)
                        .filter(Objects::nonNull)
                        .toList(),
                markings(fouten),
                codes("samengewerkt")));
        Kopcontrole.against(kop)
                .forEach(reden -> fouten.putIfAbsent(reden.waarden().getFirst().toString(), reden));
        return kop;
    }

    private List<String> codes(String naam) {
        return all(naam).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private <E extends Enum<E>> @Nullable E constant(String naam, E[] waarden, Map<String, Reden> fouten) {
        if (one(naam).isBlank()) return null;
        var gevonden =
                Arrays.stream(waarden).filter(w -> w.name().equals(one(naam))).findFirst();
        if (gevonden.isEmpty()) fouten.put(naam, Reden.onjuist("nota.kop.keuze", naam));
        return gevonden.orElse(null);
    }

    private List<String> markings(Map<String, Reden> fouten) {
        var merkingen = new ArrayList<>(codes("merking"));
        var tot = date("embargo", fouten);
        if (tot != null) merkingen.add(Merking.embargo(tot));
        return merkingen;
    }

    private @Nullable LocalDate date(String naam, Map<String, Reden> fouten) {
        if (one(naam).isBlank()) return null;
        var dag = Dag.parse(one(naam));
        if (dag.isEmpty()) fouten.put(naam, Reden.onjuist("nota.kop.datum"));
        return dag.orElse(null);
    }

    /** The marks that were typed and are none of the usual ones. */
    public List<String> overigeMerkingen() {
        return all("merking").stream()
                .filter(een -> !een.isBlank() && !Merking.GEWOON.contains(een))
                .toList();
    }

    private @Nullable Opsteller opsteller(int rij) {
        var velden = new ArrayList<String>();
        OPSTELLER.forEach(naam -> velden.add(of(naam, rij).strip()));
        if (velden.stream().allMatch(String::isEmpty)) return null;
        return new Opsteller(velden.get(0), velden.get(1), velden.get(2), velden.get(3), velden.get(4));
    }

    private static List<String> single(@Nullable String waarde) {
        return waarde == null ? List.of() : List.of(waarde);
    }
}
