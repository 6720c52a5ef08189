package nl.nota.openbaarmaking;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What the national index reads about a publication, by DiWoo 0.9.8. The name of who wrote the nota is never in it
 * (naamOpsteller).
 */
final class DiWoo {
    static final String NAAMRUIMTE = "https://standaarden.overheid.nl/diwoo/metadata/";
    private static final String KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/";
    private static final String DEFENSIE = "https://identifier.overheid.nl/tooi/id/ministerie/mnre1018";
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private final XMLStreamWriter xml;

    private DiWoo(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The document of one publication, without a declaration, so that it can lie in a sitemap too. */
    static String of(Publicatieversie publicatie, String titel, Instant besloten) {
        var uit = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit);
            new DiWoo(xml).write(publicatie, titel, besloten);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return uit.toString();
    }

    /** Of what is public no more: why, and nothing of what it said, not even its title. */
    static String withdrawn(String kenmerk, Publicatieintrekking.Soort soort, Instant besloten) {
        var leeg = new Publicatieversie(
                kenmerk, "", List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());
        var einde = "</diwoo:DiWoo>";
        return of(leeg, "Beslisnota " + kenmerk, besloten)
                .replace(
                        einde,
                        "<diwoo:redenVerwijderingVervanging resource=\"" + KERN + soort.code() + "\">"
                                + soort.opschrift() + "</diwoo:redenVerwijderingVervanging>" + einde);
    }

    private void write(Publicatieversie publicatie, String titel, Instant besloten) throws XMLStreamException {
        xml.setPrefix("diwoo", NAAMRUIMTE);
        xml.writeStartElement(NAAMRUIMTE, "Document");
        xml.writeNamespace("diwoo", NAAMRUIMTE);
        open("DiWoo");
        open("identifiers");
        text("identifier", publicatie.kenmerk());
        close();
        code("publisher", DEFENSIE, "ministerie van Defensie");
        open("titelcollectie");
        text("officieleTitel", titel);
        close();
        open("classificatiecollectie");
        open("informatiecategorieen");
        code("informatiecategorie", KERN + "c_816e508d", "inspanningsverplichting art 3.1 Woo");
        close();
        open("documentsoorten");
        code("documentsoort", KERN + "c_2977c34f", "beslisnota");
        close();
        close();
        var datum = publicatie.datum();
        if (datum != null) text("creatiedatum", datum.toString());
        open("documenthandelingen");
        open("documenthandeling");
        code("soortHandeling", KERN + "c_641ecd76", "vaststelling");
        text(
                "atTime",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        besloten.atZone(HIER).truncatedTo(ChronoUnit.SECONDS)));
        close();
        close();
        close();
        xml.writeEndElement();
    }

    private void open(String naam) throws XMLStreamException {
        xml.writeStartElement(NAAMRUIMTE, naam);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String naam, String tekst) throws XMLStreamException {
        open(naam);
        xml.writeCharacters(tekst);
        close();
    }

    private void code(String naam, String bron, String opschrift) throws XMLStreamException {
        open(naam);
        xml.writeAttribute("resource", bron);
        xml.writeCharacters(opschrift);
        close();
    }
}
