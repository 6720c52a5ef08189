package nl.nota.inlezen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Kop;
import nl.nota.nota.Rubricering;

/** Writes what is printed above and below the pages of a nota. */
final class Wordpagina {
    private final Wordnota nota;

    Wordpagina(Wordnota nota) {
        this.nota = nota;
    }

    byte[] eerste() {
        return part("w:hdr", xml -> alinea(xml, "NotaMerking", merking()));
    }

    byte[] volgende() {
        String datum = Wordkop.datum(nota.inhoud().kop());
        return part("w:hdr", xml -> {
            alinea(xml, "NotaMerking", merking());
            if (!datum.isEmpty()) {
                alinea(xml, "NotaPaginalabel", "Datum");
                alinea(xml, "NotaPaginawaarde", datum);
            }
            alinea(xml, "NotaPaginalabel", "Onze referentie");
            alinea(xml, "NotaPaginawaarde", nota.kenmerk());
        });
    }

    byte[] voet() {
        return part("w:ftr", xml -> {
            alinea(xml, "NotaMerking", merking());
            if (!nota.opdruk().druk().isEmpty())
                alinea(xml, "NotaPagina", nota.opdruk().druk());
            xml.met("w:p", () -> {
                xml.met("w:pPr", () -> xml.leeg("w:pStyle", "w:val", "NotaPagina"));
                run(xml, "Pagina ");
                veld(xml, "PAGE");
                run(xml, " van ");
                veld(xml, "NUMPAGES");
            });
        });
    }

    private interface Inhoud {
        void write(Xmlbouw xml);
    }

    private static byte[] part(String naam, Inhoud inhoud) {
        Xmlbouw xml = new Xmlbouw();
        xml.met(naam, () -> inhoud.write(xml), "xmlns:w", Wordschrijver.W);
        return xml.bytes();
    }

    private String merking() {
        Kop kop = nota.inhoud().kop();
        Rubricering rubricering = kop.rubricering();
        Stream<String> opschrift = rubricering == null || rubricering == Rubricering.ONGERUBRICEERD
                ? Stream.of()
                : Stream.of(rubricering.opschrift());
        return Stream.concat(opschrift, kop.merkingen().stream()).collect(Collectors.joining(" · "));
    }

    private static void alinea(Xmlbouw xml, String stijl, String tekst) {
        xml.met("w:p", () -> {
            xml.met("w:pPr", () -> xml.leeg("w:pStyle", "w:val", stijl));
            if (!tekst.isEmpty()) run(xml, tekst);
        });
    }

    private static void run(Xmlbouw xml, String tekst) {
        xml.met("w:r", () -> xml.met("w:t", () -> xml.letters(tekst), "xml:space", "preserve"));
    }

    private static void veld(Xmlbouw xml, String opdracht) {
        xml.met("w:fldSimple", () -> run(xml, "1"), "w:instr", opdracht);
    }
}
