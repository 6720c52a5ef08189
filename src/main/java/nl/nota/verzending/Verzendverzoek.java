package nl.nota.verzending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * That a letter went out.
 *
 * @param datum the day on which it did
 * @param kamerstuk the number that parliament gave it, or empty while that is not known
 * @param beslisnotas the kenmerken of the notas that went along
 * @param standen what the letter does with moties and toezeggingen, by number; one that is not named is met
 */
public record Verzendverzoek(
        UUID brief, LocalDate datum, String kamerstuk, List<String> beslisnotas, Map<String, Kamerstand> standen) {
    public Verzendverzoek {
        kamerstuk = kamerstuk.strip();
        beslisnotas = beslisnotas.stream()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .distinct()
                .toList();
        standen = Map.copyOf(standen);
    }
}
