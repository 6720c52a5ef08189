package nl.nota.verzending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One motie or toezegging in the register, as a person may see it.
 *
 * @param nummer as parliament numbers it
 * @param lid the member it is named after, or empty
 * @param bron where it was said, or empty
 * @param termijn by when it must be met, or null
 * @param teLaat whether that day is past and it is not met
 * @param notas the kenmerken of the notas that serve it, of those this person may read
 * @param brieven the letters that went out about it
 */
public record Kamerverplichting(
        String nummer,
        Kamersoort soort,
        String lid,
        String onderwerp,
        String bron,
        Kamerstand stand,
        @Nullable LocalDate termijn,
        boolean teLaat,
        List<String> notas,
        List<Verzonden> brieven) {
    public Kamerverplichting {
        notas = List.copyOf(notas);
        brieven = List.copyOf(brieven);
    }

    /** A letter that went out about it. */
    public record Verzonden(
            String referentie, LocalDate datum, @Nullable String kamerstuk, Kamerstand stand) {}

    /** Whether these words are in it somewhere. */
    boolean holds(String zoek) {
        var woorden = zoek.strip().toLowerCase(java.util.Locale.ROOT);
        return String.join("\n", nummer, lid, onderwerp, bron)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(woorden);
    }
}
