package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the text of a bijlage is. */
class BestandstekstTest {
    @TempDir
    private Path map;

    private final List<String> merken = new ArrayList<>();

    @Test
    void theParagraphsOfAnOfficeFileAreItsText() throws IOException {
        assertThat(tekst(Bestandssoort.DOCX, Teksthuis.docx("Geachte voorzitter,", "Hierbij  de\tbrief.")))
                .isEqualTo("Geachte voorzitter,\nHierbij de brief.");
        assertThat(tekst(Bestandssoort.ODT, Teksthuis.odt("Eerste <b xmlns=\"t\">alinea</b>", "Tweede")))
                .isEqualTo("Eerste alinea\nTweede");
    }

    @Test
    void whatWasStruckOutOrStandsThereTwiceIsReadOnce() throws IOException {
        var body = Teksthuis.word(
                "document",
                "<w:p><w:r><w:t>Wel</w:t></w:r><w:del><w:r><w:delText>niet</w:delText></w:r></w:del>"
                        + "<w:Fallback><w:p><w:r><w:t>dubbel</w:t></w:r></w:p></w:Fallback>"
                        + "<w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>ook</w:t></w:r></w:p>");
        assertThat(tekst(Bestandssoort.DOCX, Teksthuis.docxOf(body))).isEqualTo("Wel ook");
    }

    @Test
    void theLinesOfAPdfThatMakeOneParagraphAreOneAndPageNumbersAreNoText() throws IOException {
        var pdf = Teksthuis.pdf(List.of(
                List.of("De minister heeft besloten", "dat de industrie wordt", "Pagina 1 van 2"),
                List.of("opgebouwd in Nederland.", "2")));
        assertThat(tekst(Bestandssoort.PDF, pdf))
                .isEqualTo("De minister heeft besloten dat de industrie wordt opgebouwd in Nederland.");
        assertThat(read(Bestandssoort.PDF, Proefbestanden.pdf(2))).isEqualTo(Bestandstekst.without(Stand.LEEG));
    }

    @Test
    void plainTextIsReadInTheWayItWasWritten() throws IOException {
        for (var wijze : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16))
            assertThat(tekst(Bestandssoort.TXT, "Geïnd: € 5\r\nklaar".getBytes(wijze)))
                    .as(wijze.name())
                    .isEqualTo("Geïnd: € 5\nklaar");
    }

    @Test
    void noTextHoldsWhatNobodySeesOrTheDatabaseCannotHold() throws IOException {
        var raar = "a\u0000b\u202ec\u200bd\u0007e\u00a0\uf0b7f";
        assertThat(tekst(Bestandssoort.TXT, raar.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("abcde f");
        assertThat(tekst(Bestandssoort.TXT, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8, 'b', 0}))
                .isEqualTo("a\ufffd");
    }

    @Test
    void whatIsTooLongIsReadAtItsBeginning() throws IOException {
        var lang = read(Bestandssoort.TXT, "0123456789 woord\n".repeat(80_000).getBytes(StandardCharsets.UTF_8));
        assertThat(lang.stand()).isEqualTo(Stand.AFGEKAPT);
        assertThat(lang.tekst()).hasSizeBetween(Tekstblad.LANGSTE - 20, Tekstblad.LANGSTE);
    }

    @Test
    void whatHoldsNoTextOrCannotBeReadIsSaid() throws IOException {
        assertThat(read(Bestandssoort.PNG, new byte[9])).isEqualTo(Bestandstekst.without(Stand.SOORT));
        assertThat(read(Bestandssoort.DOCX, Teksthuis.docxOf("<w:document><kapot")))
                .isEqualTo(Bestandstekst.without(Stand.MISLUKT));
        var buiten = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d"
                + " xmlns:w=\"w\"><w:p><w:t>x&e;</w:t></w:p></d>";
        assertThat(read(Bestandssoort.DOCX, Teksthuis.docxOf(buiten)).tekst()).doesNotContain("root");
    }

    @Test
    void aMarkingOnTheFirstPageOrInAHeadIsFound() throws IOException {
        read(Bestandssoort.DOCX, Teksthuis.docxUnder("Stg. GEHEIM", "Een gewone alinea."));
        read(Bestandssoort.DOCX, Teksthuis.docx("NATO SECRET", "Het plan."));
        read(Bestandssoort.PDF, Teksthuis.pdf(List.of(List.of("Plan"), List.of("STG. CONFIDENTIEEL", "Tekst"))));
        read(Bestandssoort.TXT, "Stg. ZEER GEHEIM\n\nHet plan".getBytes(StandardCharsets.UTF_8));
        assertThat(merken).containsExactly("Stg. GEHEIM", "NATO SECRET", "STG. CONFIDENTIEEL", "Stg. ZEER GEHEIM");
    }

    @Test
    void textAboutMarkingsOrFarInsideBearsNone() throws IOException {
        read(Bestandssoort.DOCX, Teksthuis.docx("Documenten tot en met Stg. GEHEIM blijven hier buiten."));
        read(Bestandssoort.TXT, ("Gewone regel.\n".repeat(80) + "GEHEIM\n").getBytes(StandardCharsets.UTF_8));
        assertThat(merken).isEmpty();
    }

    private String tekst(Bestandssoort soort, byte[] inhoud) throws IOException {
        var gelezen = read(soort, inhoud);
        assertThat(gelezen.stand()).isEqualTo(Stand.GELEZEN);
        return gelezen.tekst();
    }

    private Bestandstekst read(Bestandssoort soort, byte[] inhoud) throws IOException {
        return Bestandswerk.text(soort, Files.write(map.resolve("bestand"), inhoud), merken::add);
    }
}
