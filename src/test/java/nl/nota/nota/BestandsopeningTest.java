package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Bestandsopening.Geopend;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import nl.nota.opslag.Kindproces;
import nl.nota.opslag.Kindproces.Einde;
import nl.nota.opslag.Kindproces.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bijlage is opened outside the product: whatever is in it, there is an answer and the product goes on. */
class BestandsopeningTest {
    private static final String CATALOGUS = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String BLADEN = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    @TempDir
    private Path map;

    private final Bestandsopening opening = new Bestandsopening(new Kindproces());
    /** Waits no longer than a busy machine may need to say what the file is. */
    private final Bestandsopening kort = new Bestandsopening(new Kindproces(), 2);

    @Test
    void aFileIsToldWithItsPagesAndItsText() throws IOException {
        var pdf = done(Teksthuis.pdf(List.of(List.of("Geachte voorzitter,"), List.of("Met groet"))));
        assertThat(pdf.keuring()).isEqualTo(new Keuring(Bestandssoort.PDF, 2));
        assertThat(pdf.tekst().tekst()).isEqualTo("Geachte voorzitter,\nMet groet");
        assertThat(done("los".getBytes(StandardCharsets.UTF_8)).tekst().tekst()).isEqualTo("los");
        assertThat(map.toFile().list()).as("nothing is left beside it").hasSize(1);
    }

    @Test
    void whatIsRefusedIsRefusedWithItsReason() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(Keuring.LEEG);
        assertThat(refused(Proefbestanden.pdf(1, "geheim"))).isEqualTo(Keuring.BEVEILIGD);
        assertThat(refused(Proefbestanden.docx("word/vbaProject.bin"))).isEqualTo(Keuring.MACRO);
        assertThat(refused(Teksthuis.docx("Stg. GEHEIM"))).isEqualTo("nota.bestand.staatsgeheim");
        assertThat(refused("NATO SECRET\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("nota.bestand.staatsgeheim");
    }

    @Test
    void aWordFileThatSwellsWhenItIsReadIsABijlageWithoutText() throws IOException {
        withoutText(Bestandssoort.DOCX, swelling());
    }

    @Test
    void aPdfThatDrawsItselfForEverIsABijlageWithoutText() throws IOException {
        var rond = new ArrayList<>(List.of(CATALOGUS, BLADEN));
        rond.add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>");
        rond.add("<< /Length 5 >>\nstream\n/X Do\nendstream");
        rond.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
                + " /Length 1100 >>\nstream\n" + "/X Do /X Do\n".repeat(91) + "        \nendstream");
        withoutText(Bestandssoort.PDF, Teksthuis.rawPdf(rond));
    }

    @Test
    void aPdfThatIsNestedWithoutEndIsRefused() throws IOException {
        var diep = "[".repeat(400_000);
        assertThat(refused(Teksthuis.rawPdf(List.of(CATALOGUS + diep)))).isEqualTo(Keuring.KAPOT);
    }

    @Test
    void aPdfThatSaysToHaveEndlessObjectsIsRefusedInASentence() throws IOException {
        var pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 2000000000\n"
                + "0000000000 00000 n \n".repeat(1_500_000)
                + "trailer\n<< /Size 2000000000 /Root 1 0 R >>\nstartxref\n52\n%%EOF\n";
        assertThat(code(open(kort, pdf.getBytes(StandardCharsets.ISO_8859_1))))
                .isIn(Keuring.KAPOT, "nota.bestand.zwaar", "nota.bestand.lang");
    }

    @Test
    void howTheProcessEndedIsASentenceUnlessItSaidEnough() {
        for (var einde : Einde.values())
            assertThat(code(Bestandsopening.answer(new Uitslag(einde, new byte[0]))))
                    .startsWith("nota.bestand.");
        assertThat(code(Bestandsopening.answer(new Uitslag(Einde.LANG, new byte[0]))))
                .isEqualTo("nota.bestand.lang");
        assertThat(code(Bestandsopening.answer(new Uitslag(Einde.ZWAAR, new byte[0]))))
                .isEqualTo("nota.bestand.zwaar");
        var gekeurd = new byte[] {'K', 0, 3, 'P', 'D', 'F', 0, 0, 0, 7, 'T', 0, 9};
        assertThat(Bestandsopening.answer(new Uitslag(Einde.ZWAAR, gekeurd)))
                .isEqualTo(Outcome.done(
                        new Geopend(new Keuring(Bestandssoort.PDF, 7), Bestandstekst.without(Stand.MISLUKT))));
        assertThat(code(Bestandsopening.answer(new Uitslag(Einde.KLAAR, new byte[] {'W', 0, 3, 'x', 'y', 'z'}))))
                .isEqualTo(Keuring.KAPOT);
    }

    private static byte[] swelling() throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document w='".getBytes(StandardCharsets.UTF_8));
            var spaties = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var mb = 0; mb < 40; mb++) zip.write(spaties);
        }
        return uit.toByteArray();
    }

    private Geopend done(byte[] inhoud) throws IOException {
        return switch (open(inhoud)) {
            case Outcome.Done<Geopend>(var geopend) -> geopend;
            case Outcome.Refused<Geopend>(var redenen) -> throw new AssertionError(redenen);
        };
    }

    private String refused(byte[] inhoud) throws IOException {
        return code(open(inhoud));
    }

    private static String code(Outcome<Geopend> uitkomst) {
        if (uitkomst instanceof Outcome.Refused<Geopend>(var redenen))
            return redenen.getFirst().code();
        throw new AssertionError(uitkomst);
    }

    /** On a busy machine even what it is may take too long to find out; that is a sentence too. */
    private void withoutText(Bestandssoort soort, byte[] inhoud) throws IOException {
        switch (open(kort, inhoud)) {
            case Outcome.Done<Geopend>(var geopend) ->
                assertThat(geopend)
                        .isEqualTo(new Geopend(
                                new Keuring(soort, geopend.keuring().paginas()), Bestandstekst.without(Stand.MISLUKT)));
            case Outcome.Refused<Geopend>(var redenen) ->
                assertThat(redenen).extracting(Reden::code).containsExactly("nota.bestand.lang");
        }
    }

    private Outcome<Geopend> open(byte[] inhoud) throws IOException {
        return open(opening, inhoud);
    }

    private Outcome<Geopend> open(Bestandsopening hoe, byte[] inhoud) throws IOException {
        return hoe.open(Files.write(map.resolve("bestand"), inhoud), "naam");
    }
}
