package nl.nota.organisatie;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of a list.
 *
 * @param was the row that is here, or null when it is new
 */
public record Huiswijziging(@Nullable Huisrij was, Huisrij wordt, List<Verschil> verschillen) {
    public Huiswijziging {
        verschillen = List.copyOf(verschillen);
    }

    /** What another text stands in. */
    public record Verschil(String kolom, String was, String wordt) {}

    /** Whether nothing is here yet under this key. */
    public boolean isNieuw() {
        return was == null;
    }

    public String sleutel() {
        return wordt.sleutel();
    }

    /** For the logboek. */
    Map<String, Object> recorded() {
        if (was == null) return Map.of("nieuw", sleutel(), "regel", String.join("; ", wordt.waarden()));
        return Map.of(
                "gewijzigd",
                sleutel(),
                "verschillen",
                verschillen.stream()
                        .map(een -> Map.of("kolom", een.kolom(), "was", een.was(), "wordt", een.wordt()))
                        .toList());
    }
}
