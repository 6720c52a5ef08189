package nl.nota.openbaarmaking;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.web.util.HtmlUtils;

/**
 * What the national index reads about a publication, by DiWoo 0.9.8. The name of who wrote the nota is never in it
 * (naamOpsteller).
 */
final class DiWoo {
    static final String NAAMRUIMTE = "https://standaarden.overheid.nl/diwoo/metadata/";
    private static final String KERN = "https://identifier.overheid.nl/tooi/def/thes/kern/";
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private final XMLStreamWriter xml;

    private DiWoo(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The document of one publication, without a declaration, so that it can lie in a sitemap too.
     *
     * @param oorzaak why it replaces another, else null
     */
    static String of(Publicatieversie publicatie, String titel, Uitgavekop gegevens) {
        var uit = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit);
            new DiWoo(xml).write(publicatie, titel, gegevens);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return uit.toString();
    }

    /** Of what is public no more: why, and nothing of what it said, not even its title or its day. */
    static String withdrawn(String document, String kenmerk, Oorzaak oorzaak) {
        var einde = "</diwoo:DiWoo>";
        return document.replaceFirst(
                        "<diwoo:officieleTitel>[^<]*</diwoo:officieleTitel>",
                        "<diwoo:officieleTitel>Beslisnota " + HtmlUtils.htmlEscape(kenmerk) + "</diwoo:officieleTitel>")
                .replaceFirst("<diwoo:creatiedatum>[^<]*</diwoo:creatiedatum>", "")
                .replaceFirst("<diwoo:redenVerwijderingVervanging [^<]*</diwoo:redenVerwijderingVervanging>", "")
                .replace(
                        einde,
                        "<diwoo:redenVerwijderingVervanging resource=\"" + KERN + oorzaak.code() + "\">"
                                + oorzaak.opschrift() + "</diwoo:redenVerwijderingVervanging>" + einde);
    }

    private void write(Publicatieversie publicatie, String titel, Uitgavekop gegevens) throws XMLStreamException {
        xml.setPrefix("diwoo", NAAMRUIMTE);
        xml.writeStartElement(NAAMRUIMTE, "Document");
        xml.writeNamespace("diwoo", NAAMRUIMTE);
        open("DiWoo");
        open("identifiers");
        text("identifier", publicatie.kenmerk());
        close();
        code("publisher", gegevens.codes().uitgever());
        open("titelcollectie");
        text("officieleTitel", titel);
        close();
        open("classificatiecollectie");
        open("informatiecategorieen");
        code("informatiecategorie", gegevens.codes().categorie());
        close();
        open("documentsoorten");
        code("documentsoort", gegevens.codes().documentsoort());
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
                        gegevens.besloten().atZone(HIER).truncatedTo(ChronoUnit.SECONDS)));
        close();
        close();
        var oorzaak = gegevens.oorzaak();
        if (oorzaak != null) code("redenVerwijderingVervanging", KERN + oorzaak.code(), oorzaak.opschrift());
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

    private void code(String naam, Publicatiecode code) throws XMLStreamException {
        code(naam, code.code(), code.opschrift());
    }

    private void code(String naam, String bron, String opschrift) throws XMLStreamException {
        open(naam);
        xml.writeAttribute("resource", bron);
        xml.writeCharacters(opschrift);
        close();
    }
}
