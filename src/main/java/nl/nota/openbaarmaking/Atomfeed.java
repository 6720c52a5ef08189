package nl.nota.openbaarmaking;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What became public last, for who follows it with a feed reader: Atom, RFC 4287. */
public final class Atomfeed {
    private static final String NAAMRUIMTE = "http://www.w3.org/2005/Atom";
    /** No beslisnota was public before; a feed without entries changes no more. */
    private static final Instant BEGIN = Instant.parse("2022-01-01T00:00:00Z");

    private final XMLStreamWriter xml;

    private Atomfeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The feed, without a declaration.
     *
     * @param site the address of the installation, without a slash at its end
     * @param naam what the pages for the public are called
     */
    public static String of(String site, String naam, List<Openbaarregel> regels) {
        var uit = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit);
            new Atomfeed(xml).write(site, naam, regels);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return uit.toString();
    }

    private void write(String site, String naam, List<Openbaarregel> regels) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAAMRUIMTE);
        xml.writeAttribute("xml:lang", "nl");
        text("id", site + "/openbaar");
        text("title", naam);
        text("updated", written(regels.isEmpty() ? BEGIN : regels.getFirst().tijd()));
        link("self", site + "/openbaar/feed.atom");
        link("alternate", site + "/openbaar");
        for (var regel : regels) entry(site, naam, regel);
        xml.writeEndElement();
    }

    private void entry(String site, String naam, Openbaarregel regel) throws XMLStreamException {
        var adres = site + "/openbaar/" + regel.kenmerk().waarde().replace(" ", "%20");
        xml.writeStartElement("entry");
        text("id", adres);
        text("title", regel.titel());
        text("updated", written(regel.tijd()));
        xml.writeStartElement("author");
        text("name", naam);
        xml.writeEndElement();
        link("alternate", adres);
        xml.writeEndElement();
    }

    private void text(String element, String tekst) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void link(String soort, String adres) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", soort);
        xml.writeAttribute("href", adres);
    }

    private static String written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
