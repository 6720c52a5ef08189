package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nota.openbaarmaking.Bijlagevorm;
import nl.nota.openbaarmaking.Openbaarblok;
import nl.nota.openbaarmaking.Openbaardeel;
import nl.nota.openbaarmaking.Openbaardeel.Woorden;
import nl.nota.openbaarmaking.Publicatieversie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What becomes public is a PDF that lasts and that everybody can read. */
class PublicatiePdfTest {
    private static final Instant TIJD = Instant.parse("2026-01-25T10:00:00Z");
    private static final Openbaardeel LABEL = new Openbaardeel.Gelakt(List.of("5.1.2e"));

    @Test
    void aPublicationIsPdfA2aAndPdfUa1() throws Exception {
        var pdf = render();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void whatStaysInsideIsALabelInTheOrderInWhichItIsRead() throws Exception {
        try (var document = Loader.loadPDF(render())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " "))
                    .contains("Opgesteld door [gelakt: 5.1.2e], Beleidsmedewerker")
                    .containsSubsequence("Bel [gelakt: 5.1.2e] over", "Voetnoten", "Zie de brief.");
        }
    }

    @Test
    void theSamePublicationGivesTheSameBytes() {
        assertThat(render()).isEqualTo(render());
    }

    private static byte[] render() {
        return new PublicatiePdf(Pdfs.documents()).pdf(publicatie(), "Beslisnota bij de brief", TIJD);
    }

    private static Publicatieversie publicatie() {
        var punt = new Openbaarblok.Punt(words("Een punt"), List.of(list(true, "eerste", "tweede")));
        var rubriek = new Publicatieversie.Rubriek(
                words("Kernpunten"),
                1,
                List.of(
                        new Openbaarblok.Alinea(List.of(
                                new Woorden("Bel "),
                                LABEL,
                                new Woorden(" over "),
                                new Woorden("de brief", true, true, "https://www.tweedekamer.nl/x"),
                                new Openbaardeel.Noot(1))),
                        new Openbaarblok.Lijst(false, 1, List.of(punt)),
                        new Openbaarblok.Tabel(List.of(
                                List.of(words("Jaar"), words("Bedrag")), List.of(words("2026"), List.of(LABEL))))));
        return new Publicatieversie(
                "MINDEF20260000001",
                "TER BESLISSING",
                words("Kamerbrief over de kade"),
                LocalDate.of(2026, 1, 12),
                List.of(new Publicatieversie.Veld(
                        "Opgesteld door", List.of(List.of(LABEL), words("Beleidsmedewerker")))),
                List.of(rubriek, new Publicatieversie.Rubriek(words("Communicatie"), 2, List.of())),
                List.of(words("Zie de brief.")),
                List.of(new Publicatieversie.Aantekening("Besluit van MINDEF", List.of(words("Akkoord")))),
                List.of(new Publicatieversie.Bijlage(1, words("De brief"), Bijlagevorm.TEKST)));
    }

    private static Openbaarblok.Lijst list(boolean genummerd, String... punten) {
        return new Openbaarblok.Lijst(
                genummerd,
                3,
                List.of(punten).stream()
                        .map(punt -> new Openbaarblok.Punt(words(punt), List.of()))
                        .toList());
    }

    private static List<Openbaardeel> words(String woorden) {
        return List.of(new Woorden(woorden));
    }
}
