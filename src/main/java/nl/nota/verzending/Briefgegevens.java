package nl.nota.verzending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a letter.
 *
 * @param bijlage the bijlage of the nota that holds its text
 * @param referentie its own reference, another than that of the nota
 * @param betreft its title, as it stands on the letter
 * @param ondertekenaars codes of the bewindspersonen who sign it, in order
 * @param medeNamens codes of the bewindspersonen on whose behalf it goes out too
 * @param datum the day that stands on it, when that is known
 */
public record Briefgegevens(
        UUID bijlage,
        String referentie,
        String betreft,
        Geadresseerde geadresseerde,
        List<String> ondertekenaars,
        List<String> medeNamens,
        @Nullable LocalDate datum) {
    public Briefgegevens {
        referentie = referentie.strip();
        betreft = betreft.strip();
        ondertekenaars = codes(ondertekenaars);
        medeNamens = codes(medeNamens);
    }

    /** The same of a letter that is decided on anew: its day is not known yet. */
    Briefgegevens undated() {
        return new Briefgegevens(bijlage, referentie, betreft, geadresseerde, ondertekenaars, medeNamens, null);
    }

    private static List<String> codes(List<String> codes) {
        return codes.stream()
                .map(String::strip)
                .filter(een -> !een.isEmpty())
                .distinct()
                .toList();
    }
}
