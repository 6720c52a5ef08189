package nl.nota.openbaarmaking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What the public looks for.
 *
 * @param zoek words in title or text; empty for all
 * @param jaar the year in which it became public, or nought for all
 * @param partij a code behind Afgestemd met; empty for all
 */
public record Openbaarvraag(String zoek, int jaar, String partij) {
    /** Everything. */
    public static final Openbaarvraag ALLES = new Openbaarvraag("", 0, "");

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final int EERSTE = 2000;
    private static final int LAATSTE = 2999;

    /** What was asked; a year that cannot be one asks for all years. */
    public static Openbaarvraag of(String zoek, String jaar, String partij) {
        return new Openbaarvraag(zoek.strip(), jaar.matches("2[0-9]{3}") ? Integer.parseInt(jaar) : 0, partij.strip());
    }

    /** Whether anything in particular is looked for. */
    public boolean isBeperkt() {
        return !equals(ALLES);
    }

    String like() {
        return "%" + zoek.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    Instant van() {
        return begin(jaar == 0 ? EERSTE : jaar);
    }

    Instant tot() {
        return begin((jaar == 0 ? LAATSTE : jaar) + 1);
    }

    private static Instant begin(int jaar) {
        return LocalDate.of(jaar, 1, 1).atStartOfDay(HIER).toInstant();
    }
}
