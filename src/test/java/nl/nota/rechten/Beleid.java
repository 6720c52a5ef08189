package nl.nota.rechten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.Opsommingen;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;
import org.springframework.test.util.ReflectionTestUtils;

/** The policies of the house as sheets of grond and fase, and under which names the table of people has them. */
final class Beleid {
    /** Where the table of people has another name for it than the code, or more names than one. */
    private static final Map<String, List<String>> ANDERS = Map.of(
            "NIET_BETROKKEN_BEVESTIGEN", List.of("bevestigen"),
            "EXTERN_VASTLEGGEN", List.of("van buiten vastleggen"),
            "EXTERN_TERUGNEMEN", List.of("van buiten terugnemen"),
            "OVERNEMEN", List.of("voorstel overnemen"),
            "OPMERKEN", List.of("opmerken", "opmerking beantwoorden", "opmerking delen", "opmerking afronden"));

    /** Every handeling of every policy there is, with its names in the table. */
    static final Map<Handeling, List<String>> IN_DE_TABEL = Opsommingen.constants(Handeling.class).stream()
            .collect(Collectors.toUnmodifiableMap(een -> een, Beleid::names));

    private static final String ALLE = "alle";

    private Beleid() {}

    /** One cell of a policy. */
    record Vak(Grond grond, Fase fase) {
        @Override
        public String toString() {
            return grond + " in " + fase;
        }
    }

    /** What a policy says by itself. */
    enum Zegt {
        MAG,
        NU_NIET,
        MAG_NIET
    }

    private static List<String> names(Handeling handeling) {
        return ANDERS.getOrDefault(handeling.name(), List.of(words(handeling.name())));
    }

    /** Its first name in the table. */
    static String name(Handeling handeling) {
        return Objects.requireNonNull(IN_DE_TABEL.get(handeling)).getFirst();
    }

    /** The one that has this name in the table, if a policy has it. */
    static Optional<Handeling> find(String naam) {
        return IN_DE_TABEL.entrySet().stream()
                .filter(een -> een.getValue().contains(naam))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** As the table writes the name of a constant. */
    static String words(String constante) {
        return constante.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Stream<Vak> alleVakken() {
        return Arrays.stream(Grond.values())
                .flatMap(grond -> Arrays.stream(Fase.values()).map(fase -> new Vak(grond, fase)));
    }

    /** The cells in which it is allowed. */
    static Set<Vak> vakken(Handeling handeling) {
        return handeling.voorschrift().bevoegdheden().stream()
                .flatMap(een -> een.gronden().stream()
                        .flatMap(grond -> een.fasen().stream().map(fase -> new Vak(grond, fase))))
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

    /** The same prescription with one cell that says the opposite. */
    static Voorschrift flipped(Voorschrift voorschrift, Vak vak) {
        var eens = new ArrayList<Bevoegdheid>();
        for (var een : voorschrift.bevoegdheden())
            for (var grond : een.gronden())
                for (var fase : een.fasen())
                    if (!vak.equals(new Vak(grond, fase))) eens.add(new Bevoegdheid(Set.of(grond), Set.of(fase)));
        var aantal = voorschrift.bevoegdheden().stream()
                .mapToInt(een -> een.gronden().size() * een.fasen().size())
                .sum();
        if (eens.size() == aantal) eens.add(new Bevoegdheid(Set.of(vak.grond()), Set.of(vak.fase())));
        return new Voorschrift(eens, voorschrift.vierOgen());
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
        var eerst = handeling.voorschrift();
        var fasen = zegt == Zegt.MAG ? EnumSet.allOf(Fase.class) : EnumSet.noneOf(Fase.class);
        var allen = new Bevoegdheid(EnumSet.allOf(Grond.class), fasen);
        put(handeling, new Voorschrift(List.of(allen), eerst.vierOgen()));
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

    static Stream<String> each(String cel) {
        return Arrays.stream(cel.split(",", -1)).map(String::strip);
    }

    /** The name of the constant that the table writes so. */
    static String constant(String naam) {
        return naam.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    static void put(Handeling handeling, Voorschrift voorschrift) {
        ReflectionTestUtils.setField(handeling, "voorschrift", voorschrift);
    }
}
