package nl.nota.nota;

import java.util.List;
import java.util.Map;

/**
 * How a ministry sets up a nota of one soort.
 *
 * @param zinnen the sentences that are often written in a rubriek, by its code
 */
public record Notasjabloon(Sjabloonvorm vorm, Kopprofiel profiel, Map<String, List<String>> zinnen) {
    public Notasjabloon {
        zinnen = Map.copyOf(zinnen);
    }

    public String code() {
        return vorm.code();
    }

    public String naam() {
        return vorm.naam();
    }

    /** The rubrieken with nothing in them. */
    public List<Rubriek> empty() {
        return vorm.empty();
    }

    /** The sentences that are often written in this rubriek. */
    public List<String> zinnen(String rubriek) {
        return zinnen.getOrDefault(rubriek, List.of());
    }
}
