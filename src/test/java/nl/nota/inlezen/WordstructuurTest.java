package nl.nota.inlezen;

import static nl.nota.inlezen.Wordbouw.kop;
import static nl.nota.inlezen.Wordbouw.p;
import static nl.nota.inlezen.Wordbouw.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nota.nota.Sjabloon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Word writes that a reader would not expect. */
class WordstructuurTest {
    private static final String TABEL = "<w:tbl><w:tr><w:tc>" + p("Optie") + "</w:tc><w:tc>" + p("Prijs")
            + "</w:tc></w:tr><w:tr><w:tc>" + p("A") + "</w:tc><w:tc>" + p("3") + "</w:tc></w:tr></w:tbl>";

    @Test
    void aTextBoxThatWordWritesTwiceIsReadOnce() {
        String vak = "<w:txbxContent>" + p("Aan: MINDEF", "Van: PDGB", "Onze referentie: MINDEF20250000123")
                + "</w:txbxContent>";
        Lezing lezing =
                read(Wordbouw.met("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + vak + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + vak
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + kop("Aanleiding") + p("Tekst.")));
        assertThat(lezing.inhoud().kop().aan()).containsExactly("MINDEF");
        assertThat(lezing.inhoud().kop().van()).isEqualTo("PDGB");
        assertThat(lezing.kenmerk()).isEqualTo("MINDEF20250000123");
    }

    @Test
    void wordsThatWordCutInPiecesAreOne() {
        assertThat(aanleiding("<w:p w:rsidR=\"00A1\"><w:proofErr w:type=\"spellStart\"/><w:r"
                        + " w:rsidRPr=\"00B2\"><w:t>Kamer</w:t></w:r><w:proofErr"
                        + " w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"0\""
                        + " w:name=\"x\"/><w:r><w:t>brief</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t"
                        + " xml:space=\"preserve\"> en</w:t></w:r><w:r><w:tab/><w:t>non</w:t>"
                        + "<w:noBreakHyphen/><w:t>pro</w:t><w:softHyphen/><w:t>fit</w:t></w:r></w:p>"))
                .isEqualTo("Kamerbrief en non\u2011profit");
    }

    @Test
    void fieldsGiveTheirResultAndControlsTheirContent() {
        assertThat(aanleiding("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF _x \\h"
                        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("tabel 1")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" op ")
                        + "<w:fldSimple w:instr=\" DATE \">" + r("3 mei")
                        + "</w:fldSimple><w:sdt><w:sdtPr/><w:sdtContent>"
                        + r(" in de keuzelijst") + "</w:sdtContent></w:sdt></w:p>"))
                .isEqualTo("tabel 1 op 3 mei in de keuzelijst");
    }

    @Test
    void linksToHttpsStayAndOthersBecomeText() {
        Wordbouw bouw = Wordbouw.met(
                        kop("Aanleiding") + "<w:p><w:hyperlink r:id=\"a\">" + r("veilig") + "</w:hyperlink>" + r(" en ")
                                + "<w:hyperlink r:id=\"b\">" + r("onveilig") + "</w:hyperlink></w:p>")
                .verwijzing("a", "hyperlink", "https://a.nl/x", "TargetMode=\"External\"")
                .verwijzing("b", "hyperlink", "file:///etc/passwd", "TargetMode=\"External\"");
        Lezing lezing = read(bouw);
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING)).isEqualTo("[veilig](https://a.nl/x) en onveilig");
        assertThat(codes(lezing)).contains("inlezen.weg.koppeling");
    }

    @Test
    void boldByStyleAndBoldByHandTogetherAreNotBold() {
        String stijlen = "<w:style w:type=\"paragraph\" w:styleId=\"Vet\"><w:name"
                + " w:val=\"Vet\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"character\""
                + " w:styleId=\"Nadruk\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";
        Lezing lezing =
                read(Wordbouw.met(kop("Aanleiding") + "<w:p><w:pPr><w:pStyle w:val=\"Vet\"/></w:pPr>" + r("vet ")
                                + "<w:r><w:rPr><w:rStyle"
                                + " w:val=\"Nadruk\"/></w:rPr><w:t>niet</w:t></w:r><w:r><w:rPr><w:b"
                                + " w:val=\"0\"/><w:i/></w:rPr><w:t xml:space=\"preserve\"> schuin</w:t></w:r></w:p>")
                        .deel("styles", "w:styles", stijlen));
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING)).isEqualTo("**vet** niet *schuin*");
    }

    @Test
    void hiddenAndDeletedWordsStayBehindAndAreCounted() {
        Lezing lezing = read(Wordbouw.met(kop("Aanleiding") + "<w:p>" + r("zichtbaar")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r></w:p>"));
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING)).isEqualTo("zichtbaar");
        assertThat(codes(lezing)).contains("inlezen.weg.verborgen");
    }

    @Test
    void movedTextStandsWhereItWasOrWhereItWent() {
        Wordbouw bouw = Wordbouw.met(kop("Aanleiding")
                + "<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom w:id=\"2\">" + r("verplaatst")
                + "</w:moveFrom></w:p>" + p("blijft") + "<w:p><w:moveTo w:id=\"3\">" + r("verplaatst")
                + "</w:moveTo></w:p>");
        assertThat(Bestanden.opmaak(read(bouw, Wijzigingskeuze.OVERNEMEN), Sjabloon.AANLEIDING))
                .isEqualTo("blijft\n\nverplaatst");
        assertThat(Bestanden.opmaak(read(bouw, Wijzigingskeuze.VERWERPEN), Sjabloon.AANLEIDING))
                .isEqualTo("verplaatst\n\nblijft");
    }

    @Test
    void tablesKeepTheirCellsAlsoMergedOnesAndTablesWithin() {
        String cel = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("breed") + "</w:tc><w:tc>" + p("a")
                + "<w:tbl><w:tr><w:tc>" + p("binnen") + "</w:tc></w:tr></w:tbl>" + p("") + "</w:tc>";
        Lezing lezing = read(Wordbouw.met(kop("Aanleiding") + "<w:tbl><w:tr>" + cel + "</w:tr><w:tr><w:tc>" + p("1")
                + "</w:tc><w:tc>" + p("2") + "</w:tc><w:tc>" + p("3") + "</w:tc></w:tr></w:tbl>"));
        assertThat(Bestanden.opmaak(lezing, Sjabloon.AANLEIDING)).isEqualTo("| breed |  | a binnen |\n| 1 | 2 | 3 |");
        assertThat(codes(lezing)).contains("inlezen.weg.tabel");
    }

    @Test
    void commentsAndNotesComeAlongWithTheirPlace() {
        Lezing lezing = read(Wordbouw.met(
                        kop("Aanleiding") + "<w:p>" + r("Dat is ") + "<w:commentRangeStart w:id=\"7\"/>" + r("duur")
                                + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference"
                                + " w:id=\"7\"/></w:r><w:r><w:footnoteReference"
                                + " w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>")
                .deel(
                        "comments",
                        "w:comments",
                        "<w:comment w:id=\"7\" w:author=\"An\">" + p("Hoe duur?") + "</w:comment>")
                .deel(
                        "footnotes",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("") + "</w:footnote>"
                                + "<w:footnote w:id=\"2\">" + p("voet") + "</w:footnote>")
                .deel("endnotes", "w:endnotes", "<w:endnote w:id=\"3\">" + p("eind") + "</w:endnote>"));
        assertThat(Weergave.of(lezing))
                .contains("Dat is duur[^1][^2]\n[^1]: voet\n[^2]: eind")
                .contains("kanttekening: An bij AANLEIDING \"duur\": Hoe duur?");
    }

    @Test
    void whatARubriekDoesNotTakeBecomesItsWordsAndThatIsSaid() {
        Lezing lezing = read(Wordbouw.met(kop("Aanleiding") + TABEL + kop("Geadviseerd besluit") + p("Kies uit:")
                        + TABEL + "<w:p>" + r("Kosten") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .deel("footnotes", "w:footnotes", "<w:footnote w:id=\"2\">" + p("per jaar") + "</w:footnote>"));
        Lezing passend = lezing.fitting();
        assertThat(Bestanden.opmaak(passend, Sjabloon.AANLEIDING)).isEqualTo("| Optie | Prijs |\n| A | 3 |");
        assertThat(Bestanden.opmaak(passend, Sjabloon.GEADVISEERD_BESLUIT))
                .isEqualTo("Kies uit:\n\nOptie – Prijs\n\nA – 3\n\nKosten (per jaar)");
        assertThat(passend.opmerkingen())
                .contains(
                        Lezing.Opmerking.of("inlezen.opmerking.geen-tabel", "Geadviseerd besluit"),
                        Lezing.Opmerking.of("inlezen.opmerking.geen-voetnoot", "Geadviseerd besluit"));
    }

    private static String aanleiding(String alinea) {
        return Bestanden.opmaak(read(Wordbouw.met(kop("Aanleiding") + alinea)), Sjabloon.AANLEIDING);
    }

    private static List<String> codes(Lezing lezing) {
        return lezing.opmerkingen().stream().map(Lezing.Opmerking::code).toList();
    }

    static Lezing read(Wordbouw bouw) {
        return read(bouw, null);
    }

    private static Lezing read(Wordbouw bouw, @Nullable Wijzigingskeuze keuze) {
        return BronbestandenTest.lezing(Wordlezer.read(bouw.bytes(), keuze));
    }
}
