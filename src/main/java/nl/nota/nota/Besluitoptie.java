package nl.nota.nota;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One of the ways to decide that a nota offers.
 *
 * @param naam a letter or a number, for instance A
 * @param tekst what is chosen with it; empty as long as only its heading was read
 */
public record Besluitoptie(String naam, String tekst) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String OPTIE = "optie\\s+(\\p{L}|[1-9]\\d?)";
    private static final Pattern MET_TEKST = Pattern.compile(OPTIE + "\\s*[:.)\u2013\u2014-]\\s*(\\S.*)", FLAGS);
    private static final Pattern KOP = Pattern.compile(OPTIE + "\\s*[:.)\u2013\u2014-]?", FLAGS);
    private static final Pattern NAAM = Pattern.compile("(?:optie\\s+)?(\\S+)", FLAGS);

    /** The option that this paragraph, item or row begins with, or is the heading of. */
    static Optional<Besluitoptie> in(String alinea) {
        var gevonden = MET_TEKST.matcher(alinea.strip());
        if (gevonden.matches())
            return Optional.of(new Besluitoptie(
                    normal(gevonden.group(1)), gevonden.group(2).strip()));
        var kop = KOP.matcher(alinea.strip());
        return kop.matches() ? Optional.of(new Besluitoptie(normal(kop.group(1)), "")) : Optional.empty();
    }

    /** How an option is named: A for a, optie a and Optie A alike. */
    public static String normal(String naam) {
        var gevonden = NAAM.matcher(naam.strip());
        return (gevonden.matches() ? gevonden.group(1) : naam.strip()).toUpperCase(Locale.ROOT);
    }
}
