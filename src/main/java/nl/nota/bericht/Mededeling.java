package nl.nota.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person must be told for one cause.
 *
 * @param kern what heads the message
 * @param plaatsen where the text changed, in words of the template
 * @param ook what the same cause means to this person besides
 */
record Mededeling(UUID ontvanger, Nieuws kern, @Nullable LocalDate uiterlijk, List<String> plaatsen, List<Nieuws> ook) {
    Mededeling {
        plaatsen = List.copyOf(plaatsen);
        ook = List.copyOf(ook);
    }

    /** Of one thing alone. */
    Mededeling(UUID ontvanger, Berichtsoort soort, @Nullable Taak taak, String wie, @Nullable LocalDate uiterlijk) {
        this(ontvanger, new Nieuws(soort, taak, wie), uiterlijk, List.of(), List.of());
    }
}
