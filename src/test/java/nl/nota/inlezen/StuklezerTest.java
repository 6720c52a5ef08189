package nl.nota.inlezen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nota.kern.Outcome;
import nl.nota.nota.Opmaak;
import nl.nota.opslag.Kindproces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of numbers or words that is no Word file is read as a tree; one in which anything is hidden is not. */
class StuklezerTest {
    private static final String BOEK = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
            + "<sheet name='Personeel' %s r:id='rId1'/></sheets></workbook>";
    private static final String RELATIES =
            "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String STIJLEN =
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='d mmm yyyy'/></numFmts><cellXfs><xf"
                + " numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    private static final String RIJEN = "<sheetData><row r='1'><c r='B1' t='s'><v>0</v></c><c r='C1'"
            + " t='inlineStr'><is><t>Bedrag</t></is></c></row><row r='3' %s><c r='B3' t='s'><v>1</v></c><c"
            + " r='C3'><f>A1*2</f><v>1204.5</v></c><c r='D3' s='1'><v>45931</v></c><c r='E3' s='2'><v>0.125</v></c><c"
            + " r='F3' s='3'><v>45931.25</v></c></row></sheetData>";

    @Test
    void anExcelFileIsATableOfWhatItsCellsShow() throws IOException {
        assertThat(read(Uitlezer.EXCEL, excel("", "", "")))
                .isEqualTo("# Personeel\n| Naam | Bedrag |  |  |  |\n"
                        + "| Jan Jansen | 1204,5 | 01-10-2025 | 12,5% | 01-10-2025 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state='hidden';;",
                "state='veryHidden';;",
                ";hidden='1';",
                ";ht='0';",
                ";;<cols><col min='3' max='3' hidden='1'/></cols>",
                ";;<cols><col min='1' max='1' width='0'/></cols>",
                ";;<sheetFormatPr zeroHeight='1'/>"
            })
    void anExcelFileInWhichAnythingIsHiddenIsNotRead(String hoe) {
        var delen = hoe.split(";", -1);
        assertThatThrownBy(() -> read(Uitlezer.EXCEL, excel(delen[0], delen[1], delen[2])))
                .hasMessage(Celtabel.VERBORGEN);
    }

    @Test
    void aSheetWithMoreRowsThanAnybodyReadsIsNotRead() {
        var veel = "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(2001) + "</sheetData>";
        assertThatThrownBy(() -> read(Uitlezer.EXCEL, workbook("", veel))).hasMessage(Celtabel.GROOT);
        assertThatThrownBy(() -> read(Uitlezer.EXCEL, zip(Map.of("[Content_Types].xml", "<x/>"))))
                .hasMessage(Celtabel.ONLEESBAAR);
    }

    @Test
    void aTextOfOpenDocumentIsReadInItsOrder() throws IOException {
        assertThat(read(Uitlezer.ODF, odt("""
            <text:h text:outline-level='2'>Kop</text:h><text:p>Bel <text:span text:style-name='V'>Jan</text:span> nu\
            <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body></text:note>.</text:p>\
            <text:list text:style-name='L'><text:list-item><text:p>een</text:p></text:list-item></text:list>\
            <office:annotation><text:p>weg</text:p></office:annotation>\
            <table:table table:name='T'><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>\
            <table:table-cell table:number-columns-repeated='2'><text:p>b</text:p></table:table-cell></table:table-row></table:table>\
            """)))
                .isEqualTo("## Kop\nBel **Jan** nu[^1].\n\n1. een\n\n| a | b | b |\n[^1]: Noot.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p>a<text:hidden-text text:string-value='b'/></text:p>",
                "<text:section text:display='none'><text:p>a</text:p></text:section>",
                "<table:table><table:table-row table:visibility='collapse'/></table:table>",
                "<text:tracked-changes><text:changed-region/></text:tracked-changes>"
            })
    void aTextOfOpenDocumentInWhichAnythingIsHiddenIsNotRead(String inhoud) {
        assertThatThrownBy(() -> read(Uitlezer.ODF, odt("<text:p>open</text:p>" + inhoud)))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void aListWithCommasIsOneTable() {
        var lezer = new Stuklezer(new Leesproces(new Kindproces()));
        var gelezen = lezer.values("naam;\"op; merking\"\n\"Jan \"\"J\"\"\";12\n\n".getBytes(UTF_8));
        assertThat(written(gelezen)).isEqualTo("| naam | op; merking |\n| Jan \"J\" | 12 |");
        assertThat(lezer.values("a;b\n".repeat(2001).getBytes(UTF_8))).isInstanceOf(Outcome.Refused.class);
    }

    private static String read(String soort, byte[] bestand) {
        return written(Stuklezer.sheets(Uitlezer.read(soort, bestand, null)));
    }

    private static String written(Outcome<Leesstuk> uitkomst) {
        var stuk = ((Outcome.Done<Leesstuk>) uitkomst).result();
        return stuk.delen().stream()
                .map(deel -> {
                    var opmaak = Opmaak.write(deel.tekst(), 1);
                    var kop = deel.kop().isEmpty() ? "" : "#".repeat(deel.niveau()) + " " + deel.kop() + "\n";
                    var noten = opmaak.voetnoten().stream()
                            .map(noot -> "\n[^" + noot.nr() + "]: " + noot.tekst())
                            .collect(Collectors.joining());
                    return kop + opmaak.tekst() + noten;
                })
                .collect(Collectors.joining("\n"));
    }

    private static byte[] excel(String blad, String rij, String ervoor) throws IOException {
        return workbook(blad, ervoor + RIJEN.formatted(rij));
    }

    private static byte[] workbook(String blad, String inhoud) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                BOEK.formatted(blad),
                "xl/_rels/workbook.xml.rels",
                RELATIES,
                "xl/styles.xml",
                STIJLEN,
                "xl/sharedStrings.xml",
                "<sst><si><t>Naam</t></si><si><r><t>Jan </t></r><r><t>Jansen</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + inhoud + "</worksheet>"));
    }

    private static byte[] odt(String inhoud) throws IOException {
        return zip(Map.of(
                "content.xml",
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='ta' xmlns:style='s'"
                        + " xmlns:fo='f'><office:automatic-styles><style:style style:name='V'><style:text-properties"
                        + " fo:font-weight='bold'/></style:style><text:list-style"
                        + " style:name='L'><text:list-level-style-number/></text:list-style>"
                        + "</office:automatic-styles><office:body><office:text>" + inhoud
                        + "</office:text></office:body></office:document-content>"));
    }

    private static byte[] zip(Map<String, String> delen) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            for (var naam : List.copyOf(delen.keySet())) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write(requireNonNull(delen.get(naam)).getBytes(UTF_8));
            }
        }
        return uit.toByteArray();
    }
}
