package nl.nota.nota;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A printed paper of parliament by its one key in the narrow form in which another way of writing it changes nothing:
 * {@code 31 125, nr. 135} and {@code Kamerstuk 31125, nr. 135} are both {@code 31125-135}.
 *
 * @param sleutel dossier, chapter where there is one, and number, with hyphens between them
 */
public record Kamerstuk(String sleutel) {
    private static final String WIT = "[ \\u00a0\\u2009\\u202f]";
    private static final String LABEL = "(?:[Kk]amerstuk(?:ken)?" + WIT + "{1,3})?";
    private static final String DOSSIER = "(?<dossier>[0-9]{2}(?:" + WIT + "|\\.)?[0-9]{3})"
            + "(?:(?:" + WIT + "|-){0,2}(?:(?<toevoeging>[IVXLC]{1,5}|[A-Z])|\\((?<rijk>[IVXLC]{1,5}|R[0-9]{4})\\))"
            + "(?![\\p{L}\\p{N}]))?";
    private static final String NUMMER = ",?" + WIT + "{0,2}(?:[Nn]rs?\\.?|[Nn]o\\.)" + WIT + "{0,2}"
            + "(?<nummer>[0-9]{1,4}|[A-Z]{1,3})(?![\\p{L}\\p{N}])";
    private static final Pattern IN_TEKST =
            Pattern.compile("(?<![\\p{L}\\p{N}€$.,/-])(?<!€" + WIT + ")" + LABEL + DOSSIER + NUMMER);
    /** A citation where it stands in running text. */
    record Plek(int begin, int eind, Kamerstuk kamerstuk) {}

    static Stream<Plek> in(String tekst) {
        return IN_TEKST.matcher(tekst).results().map(m -> new Plek(m.start(), m.end(), key(m)));
    }

    private static Kamerstuk key(MatchResult m) {
        String deel = m.group("toevoeging") != null ? m.group("toevoeging") : m.group("rijk");
        return new Kamerstuk(m.group("dossier").replaceAll("[^0-9]", "") + (deel == null ? "" : "-" + deel) + "-"
                + m.group("nummer"));
    }
}
