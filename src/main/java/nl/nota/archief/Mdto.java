package nl.nota.archief;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one MDTO document (MDTO 1.0.1, Nationaal Archief): the words of the standard, in its order. */
final class Mdto {
    private static final String NAAMRUIMTE = "https://www.nationaalarchief.nl/mdto";
    private static final String BRON = "nota";

    private final XMLStreamWriter xml;

    private Mdto(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What an MDTO document says. */
    interface Inhoud {
        void write(Mdto mdto) throws XMLStreamException;
    }

    /** A document about one thing: an informatieobject or a bestand. */
    static byte[] document(String soort, String identificatie, String naam, Inhoud inhoud) {
        var uit = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAAMRUIMTE);
            xml.writeStartElement(NAAMRUIMTE, "MDTO");
            xml.writeDefaultNamespace(NAAMRUIMTE);
            var mdto = new Mdto(xml);
            mdto.open(soort);
            mdto.identificatie("identificatie", identificatie, BRON);
            mdto.text("naam", naam);
            inhoud.write(mdto);
            mdto.close();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    void open(String naam) throws XMLStreamException {
        xml.writeStartElement(NAAMRUIMTE, naam);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String naam, String tekst) throws XMLStreamException {
        open(naam);
        xml.writeCharacters(tekst);
        close();
    }

    private void identificatie(String naam, String kenmerk, String bron) throws XMLStreamException {
        open(naam);
        text("identificatieKenmerk", kenmerk);
        text("identificatieBron", bron);
        close();
    }

    /** A word from a list. */
    void begrip(String naam, String label, @Nullable String code, String lijst) throws XMLStreamException {
        open(naam);
        text("begripLabel", label);
        if (code != null) text("begripCode", code);
        open("begripBegrippenlijst");
        text("verwijzingNaam", lijst);
        close();
        close();
    }

    /**
     * Where something else is.
     *
     * @param identificatie its own, or null for what is known by its name alone
     */
    void verwijzing(String naam, String ander, @Nullable String identificatie) throws XMLStreamException {
        verwijzing(naam, ander, identificatie, BRON);
    }

    /**
     * The same of what another keeps.
     *
     * @param bron who gave it its identification
     */
    void verwijzing(String naam, String ander, @Nullable String identificatie, String bron) throws XMLStreamException {
        open(naam);
        text("verwijzingNaam", ander);
        if (identificatie != null) identificatie("verwijzingIdentificatie", identificatie, bron);
        close();
    }

    static String moment(Instant tijd) {
        return DateTimeFormatter.ISO_INSTANT.format(tijd.atOffset(ZoneOffset.UTC));
    }
}
