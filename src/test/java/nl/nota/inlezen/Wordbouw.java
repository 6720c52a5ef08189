package nl.nota.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files by hand, with the XML that Word is known to write. */
final class Wordbouw {
    private static final String TYPEN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> delen = new LinkedHashMap<>();
    private final StringBuilder verwijzingen = new StringBuilder();

    static Wordbouw met(String inhoud) {
        Wordbouw bouw = new Wordbouw();
        bouw.delen.put("word/document.xml", "<w:document " + NS + "><w:body>" + inhoud + "</w:body></w:document>");
        return bouw;
    }

    /** A part of a kind, with what stands in its root. */
    Wordbouw deel(String soort, String wortel, String inhoud) {
        delen.put("word/" + soort + ".xml", "<" + wortel + " " + NS + ">" + inhoud + "</" + wortel + ">");
        return verwijzing("r" + soort, soort.replaceAll("[0-9]", ""), soort + ".xml", "");
    }

    Wordbouw verwijzing(String id, String soort, String doel, String meer) {
        verwijzingen
                .append("<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/")
                .append("relationships/" + soort + "\" Target=\"" + doel + "\" " + meer + "/>");
        return this;
    }

    Wordbouw los(String naam, String inhoud) {
        delen.put(naam, inhoud);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + TYPEN
                            + "document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"r\" Type=\"x/officeDocument\"" + " Target=\"word/document.xml\"/>"));
            put(zip, "word/_rels/document.xml.rels", relations(verwijzingen.toString()));
            for (Map.Entry<String, String> deel : delen.entrySet()) put(zip, deel.getKey(), deel.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String relations(String lijst) {
        return "<Relationships>" + lijst + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String p(String... tekst) {
        StringBuilder uit = new StringBuilder();
        for (String een : tekst) uit.append("<w:p>").append(r(een)).append("</w:p>");
        return uit.toString();
    }

    static String r(String tekst) {
        return "<w:r><w:t xml:space=\"preserve\">" + tekst + "</w:t></w:r>";
    }

    static String kop(String tekst) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr>" + r(tekst) + "</w:p>";
    }

    static String punt(int lijst, int niveau, String tekst) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + niveau + "\"/><w:numId w:val=\"" + lijst
                + "\"/></w:numPr></w:pPr>" + r(tekst) + "</w:p>";
    }
}
