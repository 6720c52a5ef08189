package nl.nota.overzicht;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTekstTest {
    private static final Papier ECHT = EchteNota.papier();
    private static final String EACH_PAGE =
            "^(DepartementaalVERTROUWELIJK|Datum29september2025OnzereferentieMINDEF20250034347"
                    + "|Versie1·9f2c4b7a1d3e|Pagina\\dvan\\d)+";
    private static final List<String> BLADZIJDEN = Pdfs.pages(ECHT);

    static Stream<Papier> papieren() {
        return Stream.of(ECHT, Notas.gewoon(), Notas.lang());
    }

    @ParameterizedTest
    @MethodSource("papieren")
    void aScreenReaderMeetsTheWholeSheetInItsOrderAndThenTheNotes(Papier papier) throws IOException {
        var sheet = new StringBuilder(Woorden.of(papier));
        papier.noten().forEach(noot -> sheet.append(Woorden.of(papier, noot)));
        try (var pdf = Pdfs.read(papier)) {
            assertThat(new Voorlezer(pdf).read()).isEqualTo(sheet.toString());
        }
    }

    @Test
    void whoeverCopiesTheTextGetsItInItsOrder() {
        var read = BLADZIJDEN.stream()
                .map(bladzijde -> Woorden.squeeze(bladzijde).replaceFirst(EACH_PAGE, ""))
                .collect(joining());
        var noot = Woorden.of(ECHT, ECHT.noten().getFirst());
        assertThat(read).contains(noot);
        assertThat(read.replace(noot, "")).isEqualTo(Woorden.of(ECHT));
    }

    @Test
    void aCharacterThatNoPdfHoldsIsShownAsMissing() {
        var p = Notas.kort();
        var papier = new Papier(
                p.kenmerk(),
                p.kop(),
                "",
                "",
                p.kolom(),
                p.besluiten(),
                "",
                "Een\u000Btitel",
                p.meldingen(),
                p.delen(),
                p.noten(),
                p.bijlagen(),
                p.druk());
        assertThat(Pdfs.pages(papier).getFirst()).contains("Een\uFFFDtitel");
    }

    @Test
    void theBijlagenStandAtTheEndWhateverTheirNames() {
        var bestand = new Bijlage.Bestand("“brief” 100% 😀 שלום.pdf", "00", 1, Bestandssoort.PDF, 2);
        var brief = new Bijlage(UUID.randomUUID(), Bijlagerol.KAMERBRIEF, "De brief", "2025-1", true, bestand);
        var kop = new Kop(null, "Een titel", List.of(), null, List.of(), null, null, List.of());
        var papier = Papier.of(new Inhoud(kop, List.of(), List.of(brief)), "X1", List.of(), 0, Notas.DRUK);
        assertThat(Pdfs.pages(papier).getFirst())
                .contains("Kamerbrief: De brief, kenmerk 2025-1 (“brief” 100%")
                .contains("Aantal bijlagen\n1");
    }

    @Test
    void aWordLongerThanALineIsBrokenAndKept() {
        var word = "Arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(4);
        assertThat(Woorden.squeeze(Pdfs.pages(Notas.met(word)).getFirst())).contains(word);
    }

    @Test
    void whatWasReadInStaysAsItIs() {
        assertThat(BLADZIJDEN.getFirst())
                .contains("T +316 [redacted]", "[redacted]@mindef.nl", "KKG", "KD: Ambtelijke leiding");
    }

    @Test
    void theNextPageRepeatsDatumAndReferentie() {
        assertThat(BLADZIJDEN).hasSize(2);
        assertThat(BLADZIJDEN.getLast())
                .containsSubsequence("Datum", "29 september 2025", "Onze referentie", "MINDEF20250034347")
                .containsPattern("Pagina\\s+2\\s+van\\s+2");
    }

    @Test
    void aMarkedNotaIsMarkedAboveAndBelowOnEachPage() {
        assertThat(Pdfs.pages(Notas.lang()))
                .allSatisfy(bladzijde -> assertThat(bladzijde.split("Departementaal VERTROUWELIJK"))
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void eachFootnoteStandsOnThePageOfItsAnchor() throws IOException {
        var papier = Notas.lang();
        try (var pdf = Pdfs.read(papier)) {
            int links = 0;
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (!(annotation instanceof PDAnnotationLink link)
                            || !(link.getAction() instanceof PDActionGoTo go)) continue;
                    links++;
                    assertThat(((PDPageDestination) go.getDestination()).getPage())
                            .isEqualTo(page);
                }
            }
            assertThat(links)
                    .as("from each anchor and back")
                    .isEqualTo(2 * papier.noten().size());
        }
    }

    @Test
    void noHeadingStandsAloneAtTheEndOfAPage() {
        var moved = 0;
        for (int regels = 18; regels < 48; regels++) {
            var pages = Pdfs.pages(withHeadingAfter(regels));
            assertThat(pages.getFirst().strip()).doesNotEndWith("Kopregel").doesNotEndWith("Onderkop");
            if (pages.size() > 1 && pages.getLast().contains("Kopregel")) moved++;
        }
        assertThat(moved).as("headings that moved to the next page").isPositive();
    }

    private static Papier withHeadingAfter(int regels) {
        var lines = Collections.nCopies(regels, Notas.alinea("Een regel.")).toArray(Blok[]::new);
        var rubrieken = List.of(
                Notas.rubriek("A", "Aanleiding", null, lines),
                Notas.rubriek("B", "Kopregel", null),
                Notas.rubriek("C", "Onderkop", "B", Notas.alinea("Slot van de nota. ".repeat(20))));
        var kop = new Kop(null, "Koppen", List.of(), null, List.of(), null, null, List.of());
        return Papier.of(new Inhoud(kop, rubrieken), "MINDEF20250000001", List.of(), 0, Notas.DRUK);
    }
}
