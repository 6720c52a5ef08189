package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.besluit.PackingTas;
import nl.nota.besluit.Tasgreep;
import nl.nota.nota.Blok;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Inline;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.route.Beslisregel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The whole tas as one PDF is as sound as each sheet in it, and every bookmark leads where it says. */
@NotaTest
class TasPdfTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private final List<Kenmerk> notas = new ArrayList<>();

    @BeforeEach
    void threeNotasLieInTheTas() {
        database.clean();
        loop = new Notaloop(context);
        for (int i = 0; i < 3; i++) notas.add(offered());
        for (var greep : List.of(Tasgreep.TOEVOEGEN, Tasgreep.BRIEFJE))
            Notaloop.done(loop.bean(PackingTas.class).pack(loop.who("kabinet"), "MINDEF", greep, notas, "Lees dit."));
    }

    @Test
    void itIsPdfA2aAndPdfUa1() {
        var pdf = render();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdfs.errors(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void eachBookmarkLeadsToThePageThatItNames() throws IOException {
        try (var pdf = Loader.loadPDF(render())) {
            var boven = children(pdf.getDocumentCatalog().getDocumentOutline());
            assertThat(boven)
                    .extracting(PDOutlineItem::getTitle)
                    .hasSize(4)
                    .first()
                    .isEqualTo("Tas MINDEF");
            assertThat(page(pdf, boven.getFirst())).isZero();
            for (int i = 0; i < 3; i++) {
                var nota = boven.get(i + 1);
                assertThat(nota.getTitle()).startsWith(notas.get(i).waarde());
                assertThat(text(pdf, page(pdf, nota))).contains(notas.get(i).waarde(), "Nota");
                assertThat(children(nota))
                        .isNotEmpty()
                        .allSatisfy(deel -> assertThat(text(pdf, page(pdf, deel)))
                                .contains(notas.get(boven.indexOf(nota) - 1).waarde(), deel.getTitle()));
            }
        }
    }

    private byte[] render() {
        var kabinet = loop.who("kabinet");
        var tas = loop.bean(Tasinhouden.class).of(kabinet, "MINDEF").orElseThrow();
        return loop.bean(TasPdf.class).render(kabinet, tas);
    }

    private static List<PDOutlineItem> children(PDOutlineNode node) {
        var alle = new ArrayList<PDOutlineItem>();
        node.children().forEach(alle::add);
        return alle;
    }

    private static int page(PDDocument pdf, PDOutlineItem item) throws IOException {
        var doel = item.getAction() instanceof PDActionGoTo actie ? actie.getDestination() : item.getDestination();
        assertThat(doel).as(item.getTitle()).isInstanceOf(PDPageDestination.class);
        return pdf.getPages().indexOf(((PDPageDestination) doel).getPage());
    }

    private static String text(PDDocument pdf, int pagina) throws IOException {
        assertThat(pagina).isNotNegative();
        var stripper = new PDFTextStripper();
        stripper.setStartPage(pagina + 1);
        stripper.setEndPage(pagina + 1);
        return stripper.getText(pdf);
    }

    /** With a list, a table, a link and a footnote, all of which have tags of their own. */
    private Kenmerk offered() {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        Notaloop.done(loop.bean(EditingConcept.class)
                .save(
                        loop.who("opsteller"),
                        kenmerk,
                        new Wijzigingsvoorstel(null, Map.of(Sjabloon.KERNPUNTEN, tekst()), Map.of())));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        return kenmerk;
    }

    private static Tekst tekst() {
        var noot = new Inline.Voetnoot(Notas.woorden("Kamerstuk 36 800 X, nr. 11."));
        var link = new Inline.Link(Notas.woorden("hier"), "https://www.rijksoverheid.nl/");
        return new Tekst(List.of(
                new Blok.Alinea(List.of(new Inline.Woorden("Zie "), link, noot)),
                new Blok.Lijst(
                        false,
                        1,
                        List.of(Notas.punt(new Inline.Woorden("een")), Notas.punt(new Inline.Woorden("twee")))),
                new Blok.Tabel(List.of(rij("Jaar", "Bedrag"), rij("2025", "1")))));
    }

    private static Blok.Rij rij(String... cellen) {
        return new Blok.Rij(List.of(cellen).stream()
                .map(cel -> new Blok.Cel(Notas.woorden(cel)))
                .toList());
    }
}
