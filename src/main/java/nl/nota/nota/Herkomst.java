package nl.nota.nota;

import java.util.Map;

/**
 * How a nota came to be, as the logboek keeps it.
 *
 * @param soort what was done, as a code in capitals
 * @param inhoud what else a later reader needs, never the text of the nota
 */
public record Herkomst(String soort, Map<String, Object> inhoud) {
    /** Somebody began with an empty sheet, or with a text of their own. */
    public static final Herkomst BEGONNEN = new Herkomst("BEGONNEN", Map.of());

    public Herkomst {
        inhoud = Map.copyOf(inhoud);
    }
}
