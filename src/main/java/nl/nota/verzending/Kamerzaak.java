package nl.nota.verzending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A motie or a toezegging as somebody wrote it down.
 *
 * @param nummer as parliament numbers it; what is no such number is kept as it was written
 * @param bron where it was said, for instance the debate
 * @param termijn by when it must be met, when that is known
 */
public record Kamerzaak(
        Kamersoort soort,
        String nummer,
        String lid,
        String onderwerp,
        String bron,
        @Nullable LocalDate termijn) {
    public Kamerzaak {
        nummer = nummer.strip();
        lid = lid.strip();
        onderwerp = onderwerp.strip();
        bron = bron.strip();
    }
}
