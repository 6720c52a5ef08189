package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a code, and when they are away.
 *
 * @param houders by code everybody who answers for it by own right; none for who is not enrolled here
 */
public record Bezetting(Map<String, List<Houder>> houders) {
    /** Nobody is away. */
    public static final Bezetting VOLLEDIG = new Bezetting(Map.of());

    public Bezetting {
        houders = Map.copyOf(houders);
    }

    /** Somebody who answers for a code. */
    public record Houder(String naam, List<Afwezigheid> afwezig) {
        public Houder {
            afwezig = List.copyOf(afwezig);
        }

        private boolean isThere(LocalDate dag) {
            return afwezig.stream().noneMatch(een -> een.isOn(dag));
        }

        /** Whether this person or who acts in the place of this person can answer on this day. */
        private boolean isAnswered(LocalDate dag) {
            return isThere(dag) || afwezig.stream().anyMatch(een -> een.isOn(dag) && een.vervanger() != null);
        }
    }

    /**
     * Days on which somebody is away.
     *
     * @param eind the last one
     * @param vervanger who can act in that place for the code, by name; null when nobody can
     */
    public record Afwezigheid(
            LocalDate begin, LocalDate eind, @Nullable String vervanger) {
        private boolean isOn(LocalDate dag) {
            return !dag.isBefore(begin) && !dag.isAfter(eind);
        }
    }

    /** The first day from this one on, on which somebody can answer for the code. */
    public LocalDate from(String code, LocalDate dag) {
        var wie = houders.getOrDefault(code, List.of());
        var eerste = dag;
        while (isDeserted(wie, eerste)) eerste = firstBack(wie, eerste);
        return eerste;
    }

    /** The absences in these days that leave nobody else by own right, for who waits for the code. */
    public List<Afwezigheid> away(String code, LocalDate vanaf, LocalDate tot) {
        var wie = houders.getOrDefault(code, List.of());
        return wie.stream()
                .flatMap(houder -> houder.afwezig().stream()
                        .filter(een -> !een.begin().isAfter(tot) && !een.eind().isBefore(vanaf))
                        .filter(een -> wie.stream()
                                .noneMatch(ander -> ander != houder && ander.isThere(latest(een.begin(), vanaf)))))
                .sorted(Comparator.comparing(Afwezigheid::begin))
                .toList();
    }

    private static boolean isDeserted(List<Houder> wie, LocalDate dag) {
        return !wie.isEmpty() && wie.stream().noneMatch(een -> een.isAnswered(dag));
    }

    private static LocalDate firstBack(List<Houder> wie, LocalDate dag) {
        return wie.stream()
                .flatMap(een -> een.afwezig().stream())
                .filter(een -> een.isOn(dag))
                .map(een -> een.eind().plusDays(1))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate latest(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
