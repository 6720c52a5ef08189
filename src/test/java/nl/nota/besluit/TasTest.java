package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.Test;

class TasTest {
    private static final Kenmerk A = new Kenmerk("MINDEF20250000001");
    private static final Kenmerk B = new Kenmerk("MINDEF20250000002");
    private static final Kenmerk C = new Kenmerk("MINDEF20250000003");

    private final Tas tas = new Tas("MINDEF", List.of()).with(List.of(A, B, C));

    @Test
    void aNotaLiesInItOnce() {
        assertThat(order(tas.with(List.of(B, B)))).containsExactly(A, B, C);
    }

    @Test
    void aNotaGoesUpAndDownByOnePlaceAndNotBeyondTheEnds() {
        assertThat(order(tas.raised(C))).containsExactly(A, C, B);
        assertThat(order(tas.lowered(A))).containsExactly(B, A, C);
        assertThat(order(tas.raised(A))).containsExactly(A, B, C);
        assertThat(order(tas.lowered(C))).containsExactly(A, B, C);
        assertThat(order(tas.raised(new Kenmerk("MINDEF20250000009")))).containsExactly(A, B, C);
    }

    @Test
    void whatIsTakenOutLeavesTheRestWithItsWords() {
        var na = tas.noted(B, " Vóór het debat. ").without(A);
        assertThat(order(na)).containsExactly(B, C);
        assertThat(na.find(B).map(Tasnota::regel)).contains("Vóór het debat.");
    }

    private static List<Kenmerk> order(Tas tas) {
        return tas.notas().stream().map(Tasnota::kenmerk).toList();
    }
}
