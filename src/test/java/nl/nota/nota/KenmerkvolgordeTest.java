package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.IntStream;
import nl.nota.Aantal;
import org.junit.jupiter.api.Test;

/** The order in which the numbers of a year are given out tells nothing and uses each number once. */
class KenmerkvolgordeTest {
    private static final byte[] SLEUTEL = "een sleutel van dit huis, 32 lang".getBytes(StandardCharsets.UTF_8);

    private final Kenmerkvolgorde jaar = new Kenmerkvolgorde(SLEUTEL, "MINDEF{jaar}{nummer}", 2025);

    /** A tenth of the year by default, the whole year in the long run. */
    @Test
    void eachNumberOfAYearIsGivenOutOnce() {
        var gegeven = new BitSet(Kenmerkvolgorde.AANTAL);
        var hoeveel = Aantal.of(Kenmerkvolgorde.AANTAL / 10);
        for (var plaats = 0; plaats < hoeveel; plaats++) {
            var nummer = jaar.at(plaats);
            assertThat(nummer).isBetween(0, Kenmerkvolgorde.AANTAL - 1);
            assertThat(gegeven.get(nummer)).as("number %d twice", nummer).isFalse();
            gegeven.set(nummer);
        }
        assertThat(gegeven.cardinality()).isEqualTo(hoeveel);
    }

    /** 99 degrees of freedom: beyond 160 a fair order comes once in ten thousand years. */
    @Test
    void theFirstNumbersOfAYearLieEverywhereInIt() {
        var vakken = new int[100];
        IntStream.range(0, 10_000).forEach(plaats -> vakken[jaar.at(plaats) / 100_000]++);
        var chi = IntStream.of(vakken)
                .mapToDouble(n -> (n - 100.0) * (n - 100) / 100)
                .sum();
        assertThat(chi).isBetween(50.0, 160.0);
    }

    /** Of a thousand pairs one after the other about half go up; a third of the way off would be noticed. */
    @Test
    void fromTwoNumbersNobodyTellsWhichCameFirst() {
        var omhoog = IntStream.range(0, 10_000)
                .filter(i -> jaar.at(i) < jaar.at(i + 1))
                .count();
        assertThat(omhoog).isBetween(4_750L, 5_250L);
        var buren = IntStream.range(0, 10_000)
                .filter(i -> Math.abs(jaar.at(i) - jaar.at(i + 1)) < 1_000)
                .count();
        assertThat(buren).isLessThan(15);
    }

    @Test
    void anotherKeyYearOrFormHasAnotherOrder() {
        assertThat(first(new Kenmerkvolgorde(SLEUTEL, "MINDEF{jaar}{nummer}", 2025)))
                .isEqualTo(first(jaar));
        assertThat(first(new Kenmerkvolgorde(new byte[32], "MINDEF{jaar}{nummer}", 2025)))
                .isNotEqualTo(first(jaar));
        assertThat(first(new Kenmerkvolgorde(SLEUTEL, "MINDEF{jaar}{nummer}", 2026)))
                .isNotEqualTo(first(jaar));
        assertThat(first(new Kenmerkvolgorde(SLEUTEL, "FIN {jaar}-{nummer}", 2025)))
                .isNotEqualTo(first(jaar));
    }

    @Test
    void aYearHasNoMoreNumbersThanSevenDigits() {
        assertThatThrownBy(() -> jaar.at(Kenmerkvolgorde.AANTAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> jaar.at(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] first(Kenmerkvolgorde volgorde) {
        return IntStream.range(0, 20).map(volgorde::at).toArray();
    }
}
