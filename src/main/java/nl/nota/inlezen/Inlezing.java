package nl.nota.inlezen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.inlezen.Lezing.Opmerking;

/**
 * The record of how a nota came in as a file; it never changes, whatever becomes of the nota.
 *
 * @param sha256 of the bytes of the file, in hexadecimal
 * @param grootte of the file, in bytes
 * @param geclaimd the parties that the file says agreed, as written; a claim, never agreement
 */
public record Inlezing(
        String bestandsnaam,
        String sha256,
        long grootte,
        UUID door,
        Instant tijd,
        List<Herkend> herkend,
        List<Opmerking> opmerkingen,
        List<String> geclaimd) {
    public Inlezing {
        herkend = List.copyOf(herkend);
        opmerkingen = List.copyOf(opmerkingen);
        geclaimd = List.copyOf(geclaimd);
    }
}
