package nl.nota.inlezen;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a Word file into elements: without a document type, without anything from elsewhere, not too deep.
 */
final class Xml {
    private static final int DIEPST = 180;
    private static final int MEESTE = 400_000;
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRIKT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/";
    private static final Map<String, String> NAAMRUIMTEN = Map.ofEntries(
            Map.entry(OPEN + "wordprocessingml/2006/main", "w"),
            Map.entry(STRIKT + "wordprocessingml/main", "w"),
            Map.entry(OPEN + "officeDocument/2006/relationships", "r"),
            Map.entry(STRIKT + "officeDocument/relationships", "r"),
            Map.entry(OPEN + "officeDocument/2006/math", "m"),
            Map.entry(STRIKT + "officeDocument/math", "m"),
            Map.entry(OPEN + "markup-compatibility/2006", "mc"),
            Map.entry(MICROSOFT + "2010/wordprocessingShape", "wps"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("", ""));

    private Xml() {}

    static Knoop read(byte[] bytes) {
        return read(bytes, false);
    }

    /**
     * The same.
     *
     * @param gemengd whether letters between elements become elements of their own, called {@link Knoop#LETTERS}
     */
    static Knoop read(byte[] bytes, boolean gemengd) {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabriek.setProperty("jdk.xml.maxElementDepth", String.valueOf(DIEPST + 20));
        fabriek.setXMLResolver((publicId, systemId, basis, naamruimte) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader lezer = fabriek.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return read(lezer, gemengd);
        } catch (XMLStreamException e) {
            throw new Weigering("inlezen.docx.kapot");
        }
    }

    private static Knoop read(XMLStreamReader lezer, boolean gemengd) throws XMLStreamException {
        Deque<Knoop> open = new ArrayDeque<>();
        Knoop wortel = new Knoop("");
        open.push(wortel);
        int aantal = 0;
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Weigering("inlezen.docx.verwijst");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DIEPST) throw new Weigering("inlezen.docx.diep");
                    if (++aantal > MEESTE) throw new Weigering("inlezen.docx.groot");
                    Knoop knoop = element(lezer);
                    open.getFirst().add(knoop);
                    open.push(knoop);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    letters(open.getFirst(), lezer.getText(), gemengd);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        return wortel.kinderen().getFirst();
    }

    private static void letters(Knoop knoop, String letters, boolean gemengd) {
        if (!gemengd) {
            knoop.add(letters);
            return;
        }
        Knoop los = new Knoop(Knoop.LETTERS);
        los.add(letters);
        knoop.add(los);
    }

    private static Knoop element(XMLStreamReader lezer) {
        Knoop knoop = new Knoop(name(lezer.getNamespaceURI(), lezer.getLocalName()));
        for (int i = 0; i < lezer.getAttributeCount(); i++)
            knoop.set(name(lezer.getAttributeNamespace(i), lezer.getAttributeLocalName(i)), lezer.getAttributeValue(i));
        return knoop;
    }

    private static String name(@Nullable String naamruimte, String lokaal) {
        String prefix = NAAMRUIMTEN.get(naamruimte == null ? "" : naamruimte);
        return prefix == null || prefix.isEmpty() ? lokaal : prefix + ":" + lokaal;
    }
}
