package nl.nota.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** Writes a nota as a Word file that looks like paper; the same nota always gives the same bytes. */
public final class Wordschrijver {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Wordnota was;
    private final Wordnota wordt;
    private final Wordmerk merk;
    private final List<List<Loop>> noten = new ArrayList<>();
    private final List<List<Loop>> voetnoten = new ArrayList<>();
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

    private Wordschrijver(Wordnota was, Wordnota wordt, Wordmerk merk) {
        this.was = was;
        this.wordt = wordt;
        this.merk = merk;
    }

    public static byte[] write(Wordnota nota) {
        return new Wordschrijver(nota, nota, new Wordmerk("", Instant.EPOCH)).write();
    }

    /**
     * Writes what a nota became, with what changed since as tracked changes: all taken over it is the one, all turned
     * down it is the other.
     *
     * @param auteur whom the changes are ascribed to, for instance a versie
     */
    public static byte[] write(Wordnota was, Wordnota wordt, String auteur, Instant tijd) {
        return new Wordschrijver(was, wordt, new Wordmerk(auteur, tijd)).write();
    }

    private byte[] write() {
        Wordnummers nummers = new Wordnummers();
        Xmlbouw xml = new Xmlbouw();
        Wordregels regels = new Wordregels(xml, merk, noten, voetnoten);
        Opdrukschrijver opdruk = new Opdrukschrijver(regels);
        xml.met(
                "w:document",
                () -> xml.met("w:body", () -> {
                    new Wordkop(regels, opdruk, was, wordt).write();
                    Wordrijen rijen = new Wordrijen(noten);
                    List<Wordrij> nieuw = rijen.of(wordt.inhoud());
                    new Wordtekst(regels, nummers).write(Wordverschil.of(rijen.of(was.inhoud()), nieuw));
                    opdruk.lists(wordt.opdruk().bijlagen());
                    section(xml);
                }),
                "xmlns:w",
                W,
                "xmlns:r",
                R);
        Xmlbouw voet = new Xmlbouw();
        List<String> adressen = notes(voet);
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (String vast : List.of("[Content_Types].xml", "_rels/.rels"))
                Wordpakket.put(zip, vast, Wordpakket.fixed(vast));
            Wordpakket.put(zip, "word/document.xml", xml.bytes());
            Wordpakket.put(zip, "word/_rels/document.xml.rels", Wordpakket.relations(true, regels.adressen()));
            Wordpakket.put(zip, "word/footnotes.xml", voet.bytes());
            Wordpakket.put(zip, "word/_rels/footnotes.xml.rels", Wordpakket.relations(false, adressen));
            Wordpakket.put(zip, "word/numbering.xml", nummers.part());
            for (String vast : List.of("word/styles.xml", "word/settings.xml"))
                Wordpakket.put(zip, vast, Wordpakket.fixed(vast));
            Wordpagina pagina = new Wordpagina(wordt);
            Wordpakket.put(zip, "word/header1.xml", pagina.eerste());
            Wordpakket.put(zip, "word/header2.xml", pagina.volgende());
            Wordpakket.put(zip, "word/footer1.xml", pagina.voet());
            Wordpakket.put(zip, "docProps/custom.xml", Wordpakket.properties(was, wordt, opdruk.gedrukt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void section(Xmlbouw xml) {
        xml.met("w:sectPr", () -> {
            xml.leeg("w:headerReference", "w:type", "first", "r:id", "rKop1");
            xml.leeg("w:headerReference", "w:type", "default", "r:id", "rKop2");
            xml.leeg("w:footerReference", "w:type", "first", "r:id", "rVoet");
            xml.leeg("w:footerReference", "w:type", "default", "r:id", "rVoet");
            xml.leeg("w:pgSz", "w:w", "11906", "w:h", "16838");
            xml.leeg(
                    "w:pgMar",
                    "w:top",
                    "1700",
                    "w:right",
                    "3970",
                    "w:bottom",
                    "1200",
                    "w:left",
                    "1588",
                    "w:header",
                    "700",
                    "w:footer",
                    "500",
                    "w:gutter",
                    "0");
            xml.leeg("w:titlePg");
        });
    }

    private List<String> notes(Xmlbouw xml) {
        Wordregels regels = new Wordregels(xml, merk, noten, null);
        xml.met(
                "w:footnotes",
                () -> {
                    line(xml, "-1", "separator");
                    line(xml, "0", "continuationSeparator");
                    for (int i = 0; i < voetnoten.size(); i++) note(xml, regels, i);
                },
                "xmlns:w",
                W,
                "xmlns:r",
                R);
        return regels.adressen();
    }

    private void note(Xmlbouw xml, Wordregels regels, int plaats) {
        List<Wordverschil.Deel> delen = new ArrayList<>();
        delen.add(new Wordverschil.Deel(Loop.of(" "), Spoor.GELIJK));
        voetnoten.get(plaats).forEach(loop -> delen.add(new Wordverschil.Deel(loop, Spoor.GELIJK)));
        xml.met("w:footnote", () -> regels.noot("Voetnoottekst", delen), "w:id", String.valueOf(plaats + 2));
    }

    private static void line(Xmlbouw xml, String id, String soort) {
        xml.met(
                "w:footnote",
                () -> xml.met("w:p", () -> xml.met("w:r", () -> xml.leeg("w:" + soort))),
                "w:type",
                soort,
                "w:id",
                id);
    }
}
