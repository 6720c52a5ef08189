package nl.nota.overzicht;

import java.util.HexFormat;
import nl.nota.kern.Sha256;

/** The entity tag of an answer: the same answer, the same tag. */
final class NotaEtag {
    private static final int BYTES = 8;

    private NotaEtag() {}

    static String of(Object antwoord) {
        return HexFormat.of().formatHex(Sha256.of(antwoord.toString()), 0, BYTES);
    }
}
