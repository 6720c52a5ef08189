package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever makes sheets of others public badly is stopped, and whoever does it well is not. */
class BeeldpoortTest {
    private static final String NAAM = Bladproef.NAAM;

    private static SlechtBlad.Blad blad;
    private static List<Bijlageplan.Vak> vakken;

    @BeforeAll
    static void made() throws Exception {
        var bron =
                new Bladproef().words("Bel " + NAAM + " over de kade.", 20, 150).bytes();
        vakken = Bladproef.vakken(bron, NAAM);
        blad = new SlechtBlad.Blad(bron, Bladproef.redacted(bron, List.of()).beeld(), Bladproef.redacted(bron, vakken));
    }

    @ParameterizedTest
    @EnumSource
    void aBadSheetIsCaught(SlechtBlad slecht) throws Exception {
        assertThat(isStopped(slecht.make(blad))).isTrue();
    }

    @Test
    void aGoodSheetGoesOut() throws Exception {
        assertThat(isStopped(SlechtBlad.good(blad))).isFalse();
    }

    private static boolean isStopped(byte[] pdf) throws Exception {
        var lekken = new Poort(Map.of())
                .leaks(
                        List.of(new Poort.Verborgen("Bijlage 1, bladzijde 1", NAAM)),
                        List.of("Bel", "over de kade."),
                        Map.of("bijlage-1.pdf", pdf),
                        Set.of("bijlage-1.pdf"));
        try (var bron = Loader.loadPDF(blad.bron())) {
            return !lekken.isEmpty() || !Bladtoets.isSame(bron, pdf, 1, vakken, Bladproef.DPI);
        }
    }
}
