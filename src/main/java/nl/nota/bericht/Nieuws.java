package nl.nota.bericht;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is told.
 *
 * @param taak what the person has to do because of it, or null
 * @param wie the codes it is about, or empty
 */
public record Nieuws(Berichtsoort soort, @Nullable Taak taak, String wie) {
    private static final String SCHEIDING = "|";

    String write() {
        return String.join(SCHEIDING, soort.name(), taak == null ? "" : taak.name(), wie);
    }

    static Nieuws read(String regel) {
        var delen = regel.split("\\|", 3);
        return new Nieuws(Berichtsoort.valueOf(delen[0]), delen[1].isEmpty() ? null : Taak.valueOf(delen[1]), delen[2]);
    }
}
