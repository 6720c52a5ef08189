package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import nl.nota.nota.Rubricering;
import nl.nota.web.Bladzijde;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VelTest {
    private static final String GEWOON = vel(Notas.gewoon());

    private static String vel(Papier papier) {
        return Bladzijde.render("overzicht/velproef", Map.of("papier", papier));
    }

    @BeforeAll
    static void keepThePagesToLookAt() throws IOException {
        Files.writeString(Path.of("target", "vel-gewoon.html"), GEWOON);
        Files.writeString(Path.of("target", "vel-lang.html"), vel(Notas.lang()));
    }

    @Test
    void theKopReadsAsOnPaper() {
        assertThat(GEWOON)
                .containsSubsequence(
                        "Aan", "MINDEF en STASDEF", "Afgestemd met", "EZ, OCW, KGG, CDS, HDFC en DJZ", "TER BESLISSING")
                .containsSubsequence(
                        "Datum", "29 september 2025", "Onze referentie", "MINDEF20250034347", "T +316 [redacted]");
    }

    @Test
    void aNotaThatNobodyAgreedToSaysSo() {
        assertThat(vel(Notas.kort())).contains("nog niet afgestemd").doesNotContain("In afschrift aan", "Voetnoten");
    }

    @Test
    void aFootnoteLinksToItsAnchorAndBack() {
        assertThat(GEWOON)
                .contains("resultaten<a class=\"nota-noot-anker\" id=\"anker-1\" href=\"#noot-1\" role=\"doc-noteref\"")
                .contains("id=\"noot-1\"")
                .contains("href=\"#anker-1\" aria-label=\"Terug naar voetnoot 1 in de tekst\"");
    }

    @Test
    void aReferenceLeadsToWhereItCanBeReadWithoutAnotherWord() {
        var vel = vel(EchteNota.papier());
        assertThat(vel)
                .containsPattern("\\(<a\\s+rel=\"noopener noreferrer\""
                        + " href=\"https://zoek.officielebekendmakingen.nl/kst-31125-135.html\">31 125, nr. 135</a>\\)")
                .contains("(TZ202402-090)");
        assertThat(vel.replaceAll("</?a[^>]*>", "")).contains("(31 125, nr. 135)", "(Kamerstuk 36 600-X, nr. 27)");
    }

    @Test
    void aListAndATableAreRealOnes() {
        assertThat(vel(Notas.lang()))
                .containsPattern("<ol start=\"6\"><li>Genummerd 6\\s*<ul><li>Daaronder\\s*<ol><li>Diep a</li>")
                .containsPattern("<th scope=\"col\">Jaar</th>")
                .containsPattern("<td>1\\.250</td>");
    }

    @Test
    void aMarkedNotaIsMarkedAboveAndBelow() {
        assertThat(vel(Notas.lang()).split("class=\"nota-vel-merking\"")).hasSize(3);
        assertThat(GEWOON).doesNotContain("nota-vel-merking");
    }

    @Test
    void thePrinterKnowsEachMarking() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/css/print.css"));
        for (var rubricering : EnumSet.complementOf(EnumSet.of(Rubricering.ONGERUBRICEERD))) {
            var opschrift = "\"" + rubricering.opschrift() + "\"";
            assertThat(css).contains("[data-merking=" + opschrift + "]", "@top-center { content: " + opschrift);
        }
    }

    @Test
    void textIsNeverMarkup() {
        var papier = Notas.met("Een <script>alert(1)</script> & meer");
        assertThat(vel(papier))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; meer")
                .doesNotContain("<script>");
    }
}
