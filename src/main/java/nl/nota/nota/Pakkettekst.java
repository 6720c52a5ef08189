package nl.nota.nota;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of an office file: the paragraphs of its parts, in which what was struck out does not stand. */
final class Pakkettekst {
    private static final Pattern WORD = Pattern.compile("word/(?:document|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern WORDRAND = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    private static final Pattern DIA = Pattern.compile("ppt/slides/slide\\d+\\.xml");
    private static final Pattern OPEN = Pattern.compile("content\\.xml");
    private static final Pattern OPENRAND = Pattern.compile("styles\\.xml");
    private static final Pattern NIETS = Pattern.compile("(?!)");

    private static final Set<String> ALINEAS = Set.of("p", "h");
    private static final Set<String> WIT = Set.of("tab", "br", "cr", "s", "line-break");
    /** The second copy of a text box; what was deleted; where marks and formulas are. */
    private static final Set<String> OVER =
            Set.of("Fallback", "del", "delText", "instrText", "tracked-changes", "annotation", "moveFrom");

    private final Tekstblad blad;
    private final boolean losseTekst;

    /** @param losseTekst whether all characters are text, and not only those in an element for text */
    private Pakkettekst(Tekstblad blad, boolean losseTekst) {
        this.blad = blad;
        this.losseTekst = losseTekst;
    }

    static void read(Bestandssoort soort, Path pad, Tekstblad blad) throws IOException {
        var lezer = new Pakkettekst(
                blad, !Set.of(Bestandssoort.DOCX, Bestandssoort.PPTX).contains(soort));
        try (var zip = new ZipFile(pad.toFile())) {
            for (var deel : parts(zip, edges(soort))) lezer.part(zip, deel, blad::edge);
            for (var deel : parts(zip, parts(soort))) lezer.part(zip, deel, blad::flowing);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Pattern parts(Bestandssoort soort) {
        return switch (soort) {
            case DOCX -> WORD;
            case PPTX -> DIA;
            case ODT, ODP, ODS -> OPEN;
            case PDF, XLSX, CSV, TXT, PNG, JPEG, TIFF, EML, MSG -> NIETS;
        };
    }

    private static Pattern edges(Bestandssoort soort) {
        return switch (soort) {
            case DOCX -> WORDRAND;
            case ODT, ODP, ODS -> OPENRAND;
            case PPTX, PDF, XLSX, CSV, TXT, PNG, JPEG, TIFF, EML, MSG -> NIETS;
        };
    }

    /** The slides in the order of their numbers; the body before the notes. */
    private static List<ZipEntry> parts(ZipFile zip, Pattern welke) {
        var uit = new ArrayList<ZipEntry>();
        for (var deel : Collections.list(zip.entries()))
            if (welke.matcher(deel.getName()).matches()) uit.add(deel);
        uit.sort(Comparator.<ZipEntry>comparingInt(deel -> deel.getName().length())
                .thenComparing(ZipEntry::getName));
        return uit;
    }

    private void part(ZipFile zip, ZipEntry deel, Consumer<String> alinea) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(deel)) {
            var xml = factory().createXMLStreamReader(in);
            var lopend = new StringBuilder();
            var tekst = losseTekst;
            while (xml.hasNext() && !blad.isFull()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        var naam = xml.getLocalName();
                        if (OVER.contains(naam)) skip(xml);
                        else if (WIT.contains(naam)) lopend.append(' ');
                        else if (naam.equals("t")) tekst = true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        var naam = xml.getLocalName();
                        if (naam.equals("t")) tekst = losseTekst;
                        if (ALINEAS.contains(naam)) {
                            alinea.accept(lopend.toString());
                            lopend.setLength(0);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (tekst && lopend.length() < Tekstblad.LANGSTE) lopend.append(xml.getText());
                    }
                    default -> {}
                }
            }
        }
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var diep = 1; diep > 0 && xml.hasNext() && !blad.isFull(); ) {
            var wat = xml.next();
            if (wat == XMLStreamConstants.START_ELEMENT) diep++;
            else if (wat == XMLStreamConstants.END_ELEMENT) diep--;
        }
    }

    /** Entities and what lies outside the file are not followed. */
    private static XMLInputFactory factory() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
