package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the public looks for. Each of these narrows the others.
 *
 * @param zoek words in title or text, or their beginnings; empty for all
 * @param jaar the year in which it became public, or nought for all
 * @param partij a code behind Afgestemd met; empty for all
 * @param ministerie the code of the ministry that published it; empty for all
 * @param soort what the nota asked of the bewindspersoon, as its stamp says; empty for all
 */
public record Openbaarvraag(String zoek, int jaar, String partij, String ministerie, String soort) {
    /** Everything. */
    public static final Openbaarvraag ALLES = new Openbaarvraag("", 0, "", "", "");

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int MEESTE_WOORDEN = 20;

    /** What was asked; a year that cannot be one asks for all years. */
    public static Openbaarvraag of(String zoek, String jaar, String partij, String ministerie, String soort) {
        return new Openbaarvraag(
                zoek.strip(),
                jaar.matches("2[0-9]{3}") ? Integer.parseInt(jaar) : 0,
                partij.strip(),
                ministerie.strip(),
                soort.strip());
    }

    /** Whether anything in particular is looked for. */
    public boolean isBeperkt() {
        return !equals(ALLES);
    }

    /** Whether more than words is looked for. */
    public boolean isVerfijnd() {
        return !equals(new Openbaarvraag(zoek, 0, "", "", ""));
    }

    /** The words, with a blank between them. */
    String woorden() {
        return WOORD.matcher(zoek)
                .results()
                .map(MatchResult::group)
                .limit(MEESTE_WOORDEN)
                .collect(Collectors.joining(" "));
    }

    OffsetDateTime van() {
        return begin(jaar);
    }

    OffsetDateTime tot() {
        return begin(jaar + 1);
    }

    private static OffsetDateTime begin(int jaar) {
        return LocalDate.of(jaar, 1, 1).atStartOfDay(HIER).toOffsetDateTime();
    }
}
