package nl.nota.rechten;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.afstemming.AfstemmingHandeling;
import nl.nota.afstemming.VoorwaardeHandeling;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.NotaHandeling;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.RouteHandeling;
import org.springframework.test.util.ReflectionTestUtils;

/** The policies of the house as sheets of grond and fase, and under which names the table of people has them. */
final class Beleid {
    static final Map<Handeling, List<String>> IN_DE_TABEL = Map.ofEntries(
            entry(NotaHandeling.BEWERKEN, List.of("bewerken")),
            entry(NotaHandeling.MEDESTELLER_NOEMEN, List.of("medesteller noemen")),
            entry(NotaHandeling.OVERDRAGEN, List.of("overdragen")),
            entry(NotaHandeling.INTREKKEN, List.of("intrekken")),
            entry(RouteHandeling.ROUTE_KIEZEN, List.of("route kiezen")),
            entry(RouteHandeling.ROUTE_WIJZIGEN, List.of("route wijzigen")),
            entry(RouteHandeling.PARTIJ_OVERSLAAN, List.of("partij overslaan")),
            entry(RouteHandeling.PARTIJ_STRENGER, List.of("partij strenger")),
            entry(AfstemmingHandeling.INDIENEN, List.of("indienen")),
            entry(AfstemmingHandeling.AFSTEMMEN, List.of("afstemmen")),
            entry(AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN, List.of("bevestigen")),
            entry(AfstemmingHandeling.GEEN_REACTIE_VASTLEGGEN, List.of("geen reactie vastleggen")),
            entry(AfstemmingHandeling.OORDEEL_INTREKKEN, List.of("oordeel intrekken")),
            entry(AfstemmingHandeling.DOORGEVEN, List.of("doorgeven")),
            entry(AfstemmingHandeling.EXTERN_VASTLEGGEN, List.of("van buiten vastleggen")),
            entry(VoorwaardeHandeling.VOORWAARDE_BEANTWOORDEN, List.of("voorwaarde beantwoorden")),
            entry(VoorwaardeHandeling.VOORWAARDE_AFDOEN, List.of("voorwaarde afdoen")),
            entry(VoorwaardeHandeling.VOORWAARDE_OPHEFFEN, List.of("voorwaarde opheffen")),
            entry(ParaferingHandeling.AANBIEDEN, List.of("aanbieden")),
            entry(ParaferingHandeling.PARAFEREN, List.of("paraferen")),
            entry(ParaferingHandeling.PARAAF_OVERSLAAN, List.of("paraaf overslaan")),
            entry(BesluitHandeling.TERUGHALEN, List.of("terughalen")),
            entry(BesluitHandeling.BESLUITEN, List.of("besluiten")),
            entry(BesluitHandeling.BESLUIT_VASTLEGGEN, List.of("besluit vastleggen")),
            entry(BesluitHandeling.HERROEPEN, List.of("herroepen")),
            entry(BesluitHandeling.BESLUITVOORWAARDE_AFDOEN, List.of("besluitvoorwaarde afdoen")),
            entry(
                    OpmerkingHandeling.OPMERKEN,
                    List.of("opmerken", "opmerking beantwoorden", "opmerking delen", "opmerking afronden")),
            entry(OpmerkingHandeling.OVERNEMEN, List.of("voorstel overnemen")),
            entry(OpmerkingHandeling.ANNOTATIE_BEOORDELEN, List.of("annotatie beoordelen")));

    /** What needs no policy: only the audit opens what it audits. */
    static final Set<String> ZONDER_BELEID = Set.of("inhoud openen");

    private static final String ALLE = "alle";

    private Beleid() {}

    /** One cell of a policy. */
    record Vak(Grond grond, Fase fase) {}

    /** What a policy says by itself. */
    enum Zegt {
        MAG,
        NU_NIET,
        MAG_NIET
    }

    static Stream<Vak> alleVakken() {
        return Arrays.stream(Grond.values())
                .flatMap(grond -> Arrays.stream(Fase.values()).map(fase -> new Vak(grond, fase)));
    }

    /** The cells in which it is allowed. */
    static Set<Vak> vakken(Handeling handeling) {
        return alleVakken()
                .filter(vak -> handeling.bevoegdheden().stream()
                        .anyMatch(een -> een.gronden().contains(vak.grond())
                                && een.fasen().contains(vak.fase())))
                .collect(Collectors.toSet());
    }

    static boolean grants(Handeling handeling, Vak vak) {
        return vakken(handeling).contains(vak);
    }

    /** All cells of all policies in which something is allowed, by the name in the table. */
    static Set<String> sheet() {
        return IN_DE_TABEL.entrySet().stream()
                .flatMap(een ->
                        vakken(een.getKey()).stream().map(vak -> een.getValue().getFirst() + ": " + vak))
                .collect(Collectors.toSet());
    }

    static Set<Vak> flipped(Set<Vak> vakken, Vak vak) {
        var anders = new HashSet<>(vakken);
        if (!anders.remove(vak)) anders.add(vak);
        return anders;
    }

    static Zegt ask(Set<Vak> vakken, Set<Grond> gronden, Fase fase) {
        if (gronden.stream().anyMatch(grond -> vakken.contains(new Vak(grond, fase)))) return Zegt.MAG;
        return vakken.stream().anyMatch(vak -> gronden.contains(vak.grond())) ? Zegt.NU_NIET : Zegt.MAG_NIET;
    }

    /** Lets everybody do it, always or never, as long as something is tried. */
    static void bend(Handeling handeling, Zegt zegt, Runnable poging) {
        var eerst = handeling.bevoegdheden();
        var fasen = zegt == Zegt.MAG ? EnumSet.allOf(Fase.class) : EnumSet.noneOf(Fase.class);
        put(handeling, List.of(new Bevoegdheid(EnumSet.allOf(Grond.class), fasen)));
        try {
            poging.run();
        } finally {
            put(handeling, eerst);
        }
    }

    /** The policies by name, or all of them. */
    static Stream<String> named(String cel) {
        return cel.equals(ALLE) ? IN_DE_TABEL.values().stream().map(List::getFirst) : each(cel);
    }

    static Stream<Grond> gronden(String cel) {
        return cel.equals(ALLE) ? Arrays.stream(Grond.values()) : each(cel).map(een -> Grond.valueOf(constant(een)));
    }

    static Stream<Fase> fasen(String cel) {
        return cel.equals(ALLE) ? Arrays.stream(Fase.values()) : each(cel).map(een -> Fase.valueOf(constant(een)));
    }

    private static Stream<String> each(String cel) {
        return Arrays.stream(cel.split(",", -1)).map(String::strip);
    }

    private static String constant(String naam) {
        return naam.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static void put(Handeling handeling, List<Bevoegdheid> bevoegdheden) {
        if (handeling instanceof OpmerkingHandeling || handeling instanceof BesluitHandeling)
            ReflectionTestUtils.setField(handeling, "bevoegdheden", bevoegdheden);
        else ReflectionTestUtils.setField(handeling, "bevoegdheid", bevoegdheden.getFirst());
    }
}
