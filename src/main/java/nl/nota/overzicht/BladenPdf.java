package nl.nota.overzicht;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import nl.nota.openbaarmaking.Openbaarblad;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Puts drawn sheets in a PDF that lasts, PDF/A-2, each a picture with the words that were read on it. Only where words
 * were read it says that everybody can read it, PDF/UA-1.
 */
final class BladenPdf {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument pdf = new PDDocument();
    private final String titel;
    private final Instant tijd;
    private final boolean gelezen;

    private BladenPdf(String titel, Instant tijd, boolean gelezen) {
        this.titel = titel;
        this.tijd = tijd;
        this.gelezen = gelezen;
    }

    static byte[] of(List<Openbaarblad> bladen, String titel, Instant tijd, boolean gelezen) {
        var maker = new BladenPdf(titel, tijd, gelezen);
        try (var pdf = maker.pdf) {
            pdf.setVersion(1.7f);
            var zetter = new Bladzetter(pdf);
            for (var blad : bladen) zetter.add(blad);
            zetter.close();
            maker.describe();
            new Afwerking(pdf).finish(tijd, titel + bladen.size());
            var uit = new ByteArrayOutputStream();
            pdf.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe() throws IOException {
        var catalogus = pdf.getDocumentCatalog();
        catalogus.setLanguage("nl");
        var merken = new PDMarkInfo();
        merken.setMarked(true);
        catalogus.setMarkInfo(merken);
        var voorkeur = new PDViewerPreferences(new COSDictionary());
        voorkeur.setDisplayDocTitle(true);
        catalogus.setViewerPreferences(voorkeur);
        var kleur = new PDOutputIntent(
                pdf,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        kleur.setInfo(SRGB);
        kleur.setOutputConditionIdentifier(SRGB);
        kleur.setOutputCondition(SRGB);
        kleur.setRegistryName("http://www.color.org");
        catalogus.addOutputIntent(kleur);
        var over = pdf.getDocumentInformation();
        over.setTitle(titel);
        over.setProducer("nota");
        over.setCreationDate(GregorianCalendar.from(tijd.atZone(ZoneOffset.UTC)));
        catalogus.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp().getBytes(StandardCharsets.UTF_8))));
    }

    private String xmp() {
        var naam = titel.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"%s>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdf:Producer>nota</pdf:Producer><xmp:CreateDate>%s</xmp:CreateDate>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance>%s
            </rdf:Description>%s</rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>\
            """.formatted(
                        gelezen ? " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"" : "",
                        naam,
                        tijd,
                        gelezen ? "A" : "B",
                        gelezen ? "<pdfuaid:part>1</pdfuaid:part>" : "",
                        gelezen ? UITBREIDING : "");
    }

    /** PDF/A wants it said what PDF/UA adds to its own words. */
    private static final String UITBREIDING = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
        <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
        <rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\
        """;
}
