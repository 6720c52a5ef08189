package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A printed paper of parliament by its one key, however it is cited: {@code 31 125, nr. 135} and {@code Kamerstuk
 * 31125, nr. 135} are both {@code 31125-135}.
 *
 * @param sleutel dossier, chapter where there is one, and number, with hyphens between them
 */
public record Kamerstuk(String sleutel) {
    private static final String WIT = "[ \\u00a0\\u2009\\u202f]";
    private static final String LABEL = "(?<label>[Kk]amerstuk(?:ken)?" + WIT + "{1,3})?";
    private static final String DOSSIER = "(?<dossier>[0-9]{2}(?:" + WIT + "|\\.)?[0-9]{3})"
            + "(?:(?:" + WIT + "|-){0,2}(?:(?<toevoeging>[IVXLC]{1,5}|[A-Z])|\\((?<rijk>[IVXLC]{1,5}|R[0-9]{4})\\))"
            + "(?![\\p{L}\\p{N}]))?";
    private static final String NUMMER = ",?" + WIT + "{0,2}(?:[Nn]rs?\\.?|[Nn]o\\.)" + WIT + "{0,2}"
            + "(?<nummer>[0-9]{1,4}|[A-Z]{1,3})(?![\\p{L}\\p{N}])";
    private static final Pattern IN_TEKST =
            Pattern.compile("(?<![\\p{L}\\p{N}€$.,/-])(?<!€" + WIT + ")" + LABEL + DOSSIER + NUMMER);
    private static final Pattern VERDER =
            Pattern.compile("(?:,|" + WIT + "en)" + WIT + "([0-9]{1,4})(?![\\p{N} ,.]*nr)\\b");

    /** A citation that ends in letters, as the Eerste Kamer numbers, or that names a dossier as a whole. */
    private static final Pattern ZONDER_NR = Pattern.compile("(?:[Kk]amerstuk(?:ken)?" + WIT + "{1,3})?(?:I{1,2}" + WIT
            + ")?(?:[0-9]{4}[/–-][0-9]{2,4}" + WIT + "?," + WIT + "?)?" + DOSSIER + "(?:," + WIT
            + "?(?<nummer>[A-Z]{1,3}))?");

    /** A citation where it stands in running text. */
    record Vindplaats(int begin, int eind, boolean metLabel, Kamerstuk kamerstuk) {}

    /** The papers that a citation between parentheses means, with or without its label; none when it is no citation. */
    public static List<Kamerstuk> all(String aanhaling) {
        String tekst = aanhaling.strip();
        List<Kamerstuk> uit = new ArrayList<>();
        in(tekst).forEach(v -> uit.addAll(withMore(v, tekst)));
        if (!uit.isEmpty()) return uit;
        Matcher m = ZONDER_NR.matcher(tekst);
        if (!m.matches()) return List.of();
        boolean gelabeld = tekst.toLowerCase(Locale.ROOT).startsWith("kamerstuk");
        return m.group("nummer") == null && !gelabeld ? List.of() : List.of(key(m));
    }

    /** The paper and those that follow it in {@code nrs. 135, 136 en 139}. */
    static List<Kamerstuk> withMore(Vindplaats eerste, String tekst) {
        List<Kamerstuk> uit = new ArrayList<>(List.of(eerste.kamerstuk()));
        String sleutel = eerste.kamerstuk().sleutel();
        Matcher verder = VERDER.matcher(tekst).region(eerste.eind(), tekst.length());
        while (verder.lookingAt()) {
            uit.add(new Kamerstuk(sleutel.substring(0, sleutel.lastIndexOf('-') + 1) + verder.group(1)));
            verder.region(verder.end(), tekst.length());
        }
        return uit;
    }

    static Stream<Vindplaats> in(String tekst) {
        return IN_TEKST.matcher(tekst)
                .results()
                .map(m -> new Vindplaats(m.start(), m.end(), m.group("label") != null, key(m)));
    }

    private static Kamerstuk key(MatchResult m) {
        String deel = m.group("toevoeging") != null ? m.group("toevoeging") : m.group("rijk");
        String nummer = m.group("nummer");
        return new Kamerstuk(m.group("dossier").replaceAll("[^0-9]", "")
                + (deel == null ? "" : "-" + deel)
                + (nummer == null ? "" : "-" + nummer));
    }
}
