package nl.nota.inlezen;

import java.util.List;
import nl.nota.nota.Inhoud;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file: a nota in every word of the file, and a record of what was recognised and what was not.
 *
 * @param kenmerk as it stands in the file, whether or not it can be one
 * @param aantalBijlagen as printed
 * @param geclaimdAfgestemdMet the parties that the file says agreed, as written; a claim, never agreement
 */
public record Lezing(
        Inhoud inhoud,
        @Nullable String kenmerk,
        @Nullable Integer aantalBijlagen,
        List<String> geclaimdAfgestemdMet,
        List<Herkend> herkend,
        List<Opmerking> opmerkingen) {
    public Lezing {
        geclaimdAfgestemdMet = List.copyOf(geclaimdAfgestemdMet);
        herkend = List.copyOf(herkend);
        opmerkingen = List.copyOf(opmerkingen);
    }

    /** A field that was found, and its value in words. */
    public record Herkend(String veld, String waarde) {
        /** The header of a next page, which was left out of the text. */
        public static final String PAGINAKOP = "paginakop";
    }

    /** What the reader of the file should know: a Dutch sentence by its code in the messages, and what it names. */
    public record Opmerking(String code, List<Object> waarden) {
        public Opmerking {
            waarden = List.copyOf(waarden);
        }

        static Opmerking of(String code, Object... waarden) {
            return new Opmerking(code, List.of(waarden));
        }
    }
}
