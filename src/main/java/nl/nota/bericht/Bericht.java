package nl.nota.bericht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told once about a nota, for one cause; never with words of the nota.
 *
 * @param volgnummer its place among all berichten
 * @param taak what the person was asked to do, or null
 * @param wie the codes it was about, or empty
 * @param versie the last versie at that moment, or null
 * @param plaatsen where the text had changed, in words of the template
 * @param ook what the same cause meant besides
 */
public record Bericht(
        UUID id,
        long volgnummer,
        Kenmerk kenmerk,
        UUID ontvanger,
        Berichtsoort soort,
        @Nullable Taak taak,
        String wie,
        @Nullable LocalDate uiterlijk,
        @Nullable Integer versie,
        List<String> plaatsen,
        List<Nieuws> ook,
        Instant tijd) {
    public Bericht {
        plaatsen = List.copyOf(plaatsen);
        ook = List.copyOf(ook);
    }
}
