package nl.nota.nota;

import static nl.nota.nota.Voorbeelden.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Opmaak.Geschreven;
import nl.nota.nota.Opmaak.Noot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmaakTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "een\\ntwee|een twee",
                "een\\n\\n\\ntwee|een\\n\\ntwee",
                "- a\\n\\n- b|- a\\n- b",
                "1. a\\n1. b|1. a\\n\\n1. b",
                "3. a\\n4. b|3. a\\n4. b",
                "- a\\n   - b\\n      - c\\n- d|- a\\n  - b\\n    - c\\n- d",
                "- a\\nloopt door|- a loopt door",
                "in het jaar\\n2026. Dat|in het jaar 2026. Dat",
                "loopt tot\\n12. Dat|loopt tot 12. Dat",
                "tarief* en 3 * 4|tarief\\\\* en 3 * 4",
                "**vet** **vet**|**vet vet**",
                "***x* y**|***x* y**",
                "T +316 [redacted]|T +316 [redacted]",
                "[a](https://b.nl/x_(y))|[a](https://b.nl/x_\\\\(y\\\\))",
                "art. 8[1](oud)|art. 8[1\\\\](oud)"
            })
    void whatIsTypedHasOneForm(String getypt, String vorm) {
        assertThat(Opmaak.write(tekst(getypt.replace("\\n", "\n")), 1).tekst())
                .isEqualTo(vorm.replace("\\\\", "\u0001").replace("\\n", "\n").replace('\u0001', '\\'));
    }

    @Test
    void footnotesAreNumberedOnInTheOrderOfTheirAnchors() {
        Tekst tekst = tekst("een[^7] en twee[^3]", Map.of(3, "noot *twee*", 7, "noot een"));
        assertThat(Opmaak.write(tekst, 5))
                .isEqualTo(new Geschreven(
                        "een[^5] en twee[^6]", List.of(new Noot(5, "noot een"), new Noot(6, "noot *twee*"))));
    }

    @Test
    void everyReasonNamesItsPlace() {
        assertThat(refused("a\nb[^2]", Map.of())).containsExactly(Reden.onjuist("nota.opmaak.noot.ontbreekt", 2, 2));
        assertThat(refused("a", Map.of(1, "los"))).containsExactly(Reden.onjuist("nota.opmaak.noot.los", 1));
        assertThat(refused("a[^1]\n\nb[^1]", Map.of(1, "x")))
                .containsExactly(Reden.onjuist("nota.opmaak.noot.dubbel", 3, 1));
        assertThat(refused("a[^1]", Map.of(1, "x[^2]", 2, "y")))
                .contains(Reden.onjuist("nota.opmaak.noot.in", 1, 1, 2));
        assertThat(refused("goed\nab\u202ecd", Map.of()))
                .containsExactly(Reden.onjuist("nota.opmaak.teken", 2, 3, "U+202E"));
        assertThat(refused("a[^1]", Map.of(1, "x\u200b")))
                .contains(Reden.onjuist("nota.opmaak.noot.teken", 1, 1, 2, "U+200B"));
        assertThat(refused("[x](http://a.nl)", Map.of()))
                .containsExactly(Reden.onjuist("nota.opmaak.link", 1, "http://a.nl"));
        assertThat(refused("[x](javascript:alert)", Map.of()))
                .containsExactly(Reden.onjuist("nota.opmaak.link", 1, "javascript:alert"));
        assertThat(refused("a".repeat(Opmaak.LANGSTE + 1), Map.of()))
                .containsExactly(Reden.onjuist("nota.opmaak.lang", Opmaak.LANGSTE));
    }

    @Test
    void aListMayBeEightDeepAndNoDeeper() {
        StringBuilder diep = new StringBuilder();
        for (int i = 0; i < 8; i++) diep.append("  ".repeat(i)).append("- x\n");
        assertThat(Opmaak.read(diep.toString(), Map.of())).isInstanceOf(Outcome.Done.class);
        diep.append("  ".repeat(8)).append("- x\n");
        assertThat(refused(diep.toString(), Map.of())).containsExactly(Reden.onjuist("nota.opmaak.diep", 9, 8));
    }

    @Test
    void theRubriekenOfOneNotaShareTheirFootnotesAndAReasonNamesTheRubriek() {
        assertThat(Opmaak.readAll(Map.of("A", "a[^1]", "B", "b[^2]"), Map.of(1, "x", 2, "y")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(Opmaak.readAll(Map.of("A", "a[^3]"), Map.of()))
                .isEqualTo(Outcome.refused(Reden.onjuist("nota.opmaak.noot.ontbreekt", 1, 3, "A")));
    }

    @ParameterizedTest
    @CsvSource({
        "'['",
        "'*'",
        "'](('",
        "'[a](https://'",
        "'**a* '",
        "'\\'",
        "'| '",
        "'- '",
        "'[^1]'",
        "'  - a\n'",
        "'***'"
    })
    void hostileTextTakesTimeThatGrowsWithIt(String stuk) {
        long begin = System.nanoTime();
        assertThat(Opmaak.read(stuk.repeat(Opmaak.LANGSTE / stuk.length()), Map.of(1, "x")))
                .isNotNull();
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    private static List<Reden> refused(String opmaak, Map<Integer, String> noten) {
        return switch (Opmaak.read(opmaak, noten)) {
            case Outcome.Refused<Tekst>(List<Reden> redenen) -> redenen;
            case Outcome.Done<Tekst>(Tekst tekst) -> throw new AssertionError("Read as " + tekst);
        };
    }
}
