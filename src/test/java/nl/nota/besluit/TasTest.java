package nl.nota.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Kenmerk;
import org.junit.jupiter.api.Test;

class TasTest {
    private static final Kenmerk A = new Kenmerk("MINDEF20250000001");
    private static final Kenmerk B = new Kenmerk("MINDEF20250000002");
    private static final Kenmerk C = new Kenmerk("MINDEF20250000003");
    private static final Set<Kenmerk> ALLE = Set.of(A, B, C);

    private final Tas tas = of(A, B, C);

    @Test
    void aNotaLiesInItOnceAndWithAnotherVersieAnew() {
        assertThat(order(tas.with(new Tasnota(B, 1, "Nog eens.")))).containsExactly(A, B, C);
        var na = tas.noted(B, "Over versie 1.").with(new Tasnota(B, 2, ""));
        assertThat(order(na)).containsExactly(A, C, B);
        assertThat(na.find(B)).contains(new Tasnota(B, 2, ""));
    }

    @Test
    void aNotaGoesUpAndDownByOnePlaceAndNotBeyondTheEnds() {
        assertThat(order(tas.raised(C, ALLE))).containsExactly(A, C, B);
        assertThat(order(tas.lowered(A, ALLE))).containsExactly(B, A, C);
        assertThat(order(tas.raised(A, ALLE))).containsExactly(A, B, C);
        assertThat(order(tas.lowered(C, ALLE))).containsExactly(A, B, C);
        assertThat(order(tas.raised(new Kenmerk("MINDEF20250000009"), ALLE))).containsExactly(A, B, C);
    }

    @Test
    void itPassesWhatNobodySeesAnyMore() {
        assertThat(order(tas.raised(C, Set.of(A, C)))).containsExactly(C, A, B);
        assertThat(order(tas.lowered(A, Set.of(A, C)))).containsExactly(B, C, A);
        assertThat(order(tas.raised(C, Set.of(C)))).containsExactly(A, B, C);
    }

    @Test
    void whatIsTakenOutLeavesTheRestWithItsWords() {
        var na = tas.noted(B, " Vóór het debat. ").without(A);
        assertThat(order(na)).containsExactly(B, C);
        assertThat(na.find(B).map(Tasnota::regel)).contains("Vóór het debat.");
    }

    private static Tas of(Kenmerk... kenmerken) {
        return new Tas(
                "MINDEF",
                List.of(kenmerken).stream().map(een -> new Tasnota(een, 1, "")).toList());
    }

    private static List<Kenmerk> order(Tas tas) {
        return tas.notas().stream().map(Tasnota::kenmerk).toList();
    }
}
