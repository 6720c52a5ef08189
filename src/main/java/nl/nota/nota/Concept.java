package nl.nota.nota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The working text of a nota beside its frozen versies.
 *
 * @param gewijzigd whether it was changed since the last versie, or there is no versie yet
 * @param basis for each part (KOP, BIJLAGEN or the code of a rubriek) the fingerprint of its text now
 */
public record Concept(Inhoud inhoud, boolean gewijzigd, Map<String, String> basis) {
    public static final String KOP = ConceptDeel.KOP;

    /** The planning is saved like a part, though it is no text. */
    public static final String PLANNING = "planning";

    public Concept {
        basis = Map.copyOf(basis);
    }

    /** The same, with what the planning starts from. */
    Concept planned(Planning planning) {
        var samen = new HashMap<>(basis);
        samen.put(PLANNING, planning.basis());
        return new Concept(inhoud, gewijzigd, samen);
    }

    static Concept of(List<ConceptDeel> delen, boolean eerste) {
        var kop = delen.stream()
                .filter(ConceptDeel::isKop)
                .map(ConceptDeel::kop)
                .findFirst()
                .orElseThrow();
        var rubrieken = delen.stream()
                .filter(ConceptDeel::isRubriek)
                .map(ConceptDeel::rubriek)
                .toList();
        var bijlagen = delen.stream()
                .filter(ConceptDeel::isBijlagen)
                .findFirst()
                .map(ConceptDeel::bijlagen)
                .orElse(List.of());
        var basis = delen.stream().collect(Collectors.toMap(ConceptDeel::deel, ConceptDeel::basis));
        return new Concept(
                new Inhoud(kop, rubrieken, bijlagen),
                eerste || delen.stream().anyMatch(ConceptDeel::isGewijzigd),
                basis);
    }
}
