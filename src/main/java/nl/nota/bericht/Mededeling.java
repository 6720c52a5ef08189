package nl.nota.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person must be told for one cause.
 *
 * @param taak what the person has to do, or null
 * @param wie the code it concerns, or empty
 * @param plaatsen where the text changed, in words of the template
 */
record Mededeling(
        UUID ontvanger,
        Berichtsoort soort,
        @Nullable Taak taak,
        String wie,
        @Nullable LocalDate uiterlijk,
        List<String> plaatsen) {
    Mededeling {
        plaatsen = List.copyOf(plaatsen);
    }
}
