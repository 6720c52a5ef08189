package nl.nota.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what holds the parts of a Word file together. */
final class Wordpakket {
    private static final String P = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Where in the time of a zip the files lie: at its beginning, so that nothing is told by it. */
    private static final long TIJD = 315_532_800_000L;

    private Wordpakket() {}

    static byte[] relations(boolean vast, List<String> adressen) {
        Xmlbouw xml = new Xmlbouw();
        xml.met(
                "Relationships",
                () -> {
                    if (vast)
                        List.of(
                                        "rStijl:styles:styles.xml",
                                        "rLijst:numbering:numbering.xml",
                                        "rZet:settings:settings.xml",
                                        "rNoot:footnotes:footnotes.xml",
                                        "rKop1:header:header1.xml",
                                        "rKop2:header:header2.xml",
                                        "rVoet:footer:footer1.xml")
                                .forEach(regel -> {
                                    String[] deel = regel.split(":", 3);
                                    xml.leeg(
                                            "Relationship",
                                            "Id",
                                            deel[0],
                                            "Type",
                                            Wordschrijver.R + "/" + deel[1],
                                            "Target",
                                            deel[2]);
                                });
                    for (int i = 0; i < adressen.size(); i++)
                        xml.leeg(
                                "Relationship",
                                "Id",
                                "rLink" + i,
                                "Type",
                                Wordschrijver.R + "/hyperlink",
                                "Target",
                                adressen.get(i),
                                "TargetMode",
                                "External");
                },
                "xmlns",
                P);
        return xml.bytes();
    }

    static byte[] properties(Wordnota was, Wordnota wordt, List<String> gedrukt) {
        Xmlbouw xml = new Xmlbouw();
        xml.met(
                "Properties",
                () -> {
                    property(xml, "2", Wordlezer.RUBRIEKEN, Eigenrubrieken.write(wordt.inhoud()));
                    property(xml, "3", Eigenopdruk.LIJSTEN, Eigenopdruk.lists(was, wordt));
                    property(xml, "4", Eigenopdruk.GEDRUKT, Eigenopdruk.printed(gedrukt));
                    if (!was.equals(wordt))
                        property(xml, "5", Wordlezer.RUBRIEKEN_OUD, Eigenrubrieken.write(was.inhoud()));
                },
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt",
                "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        return xml.bytes();
    }

    private static void property(Xmlbouw xml, String pid, String naam, String waarde) {
        xml.met(
                "property",
                () -> xml.met("vt:lpwstr", () -> xml.letters(waarde)),
                "fmtid",
                "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                "pid",
                pid,
                "name",
                naam);
    }

    static void put(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTime(TIJD);
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    static byte[] fixed(String naam) throws IOException {
        String bron = switch (naam) {
            case "[Content_Types].xml" -> "/word/content-types.xml";
            case "_rels/.rels" -> "/word/rels.xml";
            default -> "/" + naam;
        };
        try (InputStream in = Wordpakket.class.getResourceAsStream(bron)) {
            return Objects.requireNonNull(in, bron).readAllBytes();
        }
    }
}
