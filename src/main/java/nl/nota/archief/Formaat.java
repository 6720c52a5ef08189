package nl.nota.archief;

import java.util.Map;
import nl.nota.nota.Bestandssoort;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param pronom its code in PRONOM, the register of formats, or null where that cannot be told
 */
record Formaat(String naam, @Nullable String pronom) {
    static final Formaat JSON = new Formaat("JSON", "fmt/817");
    static final Formaat TEKST = new Formaat("Tekst (UTF-8)", "x-fmt/111");
    static final Formaat XML = new Formaat("XML 1.0", "fmt/101");
    static final Formaat PDF_A = new Formaat("PDF/A-2a", "fmt/476");
    static final Formaat ONBEKEND = new Formaat("Niet vastgesteld", null);

    private static final Map<Bestandssoort, String> PRONOM = Map.of(
            Bestandssoort.DOCX, "fmt/412",
            Bestandssoort.XLSX, "fmt/214",
            Bestandssoort.PPTX, "fmt/215",
            Bestandssoort.CSV, "x-fmt/18",
            Bestandssoort.TXT, "x-fmt/111");

    static Formaat of(Bestandssoort soort) {
        return new Formaat(soort.opschrift(), PRONOM.get(soort));
    }
}
