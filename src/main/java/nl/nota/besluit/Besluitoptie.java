package nl.nota.besluit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the ways to decide that a nota offers.
 *
 * @param naam a letter or a number, for instance A
 * @param tekst what is chosen with it
 */
public record Besluitoptie(String naam, String tekst) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern OPTIE =
            Pattern.compile("optie\\s+(\\p{L}|[1-9]\\d?)\\s*[:.)\u2013\u2014-]\\s*(\\S.*)", FLAGS);
    private static final Pattern NAAM = Pattern.compile("(?:optie\\s+)?(\\S+)", FLAGS);

    /** The option that this paragraph or item begins with, if it does. */
    static Optional<Besluitoptie> in(String alinea) {
        var gevonden = OPTIE.matcher(alinea.strip());
        return gevonden.matches()
                ? Optional.of(new Besluitoptie(
                        normal(gevonden.group(1)), gevonden.group(2).strip()))
                : Optional.empty();
    }

    /** How an option is named: A for a, optie a and Optie A alike. */
    static String normal(String naam) {
        var gevonden = NAAM.matcher(naam.strip());
        return (gevonden.matches() ? gevonden.group(1) : naam.strip()).toUpperCase(Locale.ROOT);
    }
}
