package nl.nota.openbaarmaking;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Maandnaam;

/** Finds days on which somebody was born, and signatures. */
final class Dagherkenning implements Herkenning {
    private static final String DAG = "(?<dag>\\d{1,2}(?:e|de|ste)?"
            + " (?:" + Maandnaam.EEN_VAN
            + "|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)"
            + " (?:\\d{4}|'?\\d{2}(?!\\d))|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|'?\\d{2})|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern ERVOOR = Pattern.compile(
            "(?iu)(?:\\bgeboren|\\bgeb[.:]|\\bgeboorte(?:datum|dag)|\\bgeb\\.?dat(?:um)?\\b|\\bg\\.d\\.|\\bverjaardag|°|(?<!\\*)\\*(?!\\*))[^\\n"
                + "\\d]{0,25}"
                    + DAG);
    /** Of whom no more is known than the year. */
    private static final Pattern JAAR =
            Pattern.compile("(?iu)\\b(?:geboren|geb\\.|geboortejaar)(?: (?:in|rond|omstreeks|anno|is))?:?"
                    + " (?<dag>(?:(?:" + Maandnaam.EEN_VAN + ") )?(?:19|20)\\d{2})(?!\\d)");

    /** A day and nothing more right behind who it is: mevrouw X (02-08-1956). */
    private static final Pattern BIJ_NAAM =
            Pattern.compile("(?:(?i:mevrouw|mevr\\.?|mw\\.?|heer|dhr\\.?)|(?:\\p{Lu}\\.){1,6}) (?:[\\p{L}'.-]{1,20}"
                    + " ){0,4}\\p{Lu}[\\p{L}'-]{1,30},? \\((?<dag>\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2})\\)");
    /** As other languages say it: d.o.b. 4 May 1971, née le 4 mai 1971, geboren am 4. Mai 1971. */
    private static final Pattern VREEMD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:d\\.?o\\.?b\\.?|date of birth|(?:was )?born(?: on)?|née?(?: le)?|geboren am|nacid[oa]"
                    + " el|nat[oa] il)[: ]{1,2}(?<dag>\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de |of )?\\p{L}{3,10}\\.?,? (?:de"
                    + " )?(?:19|20)\\d{2}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,?"
                    + " (?:19|20)\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2})");

    private static final Pattern ERNA =
            Pattern.compile("(?iu)\\b" + DAG + "(?: (?:is|was|te|in|\\p{L}{2,15})){0,3} geboren\\b");

    private static final Pattern HANDTEKENING =
            Pattern.compile("(?:(?i:\\bw\\.g\\.|\\bw\\.g:|\\(?was getekend\\)?,?:?|\\bhandtekening:|\\bparaaf:) ?(?:,"
                    + " ?)?)(?<naam>\\[[^\\]\\n"
                    + "]{1,40}\\]|(?:(?:drs|dr|mr|ir|ing|prof)\\. ?){0,3}(?:\\p{Lu}\\p{Ll}?\\.["
                    + " -]?){0,6}(?:(?:van|de|der|den|ter|ten|te|'t|el|von|la|le) ?){0,3}\\p{Lu}[\\p{L}'-]{1,40}(?:"
                    + " (?:(?:van|de|der|den|ter|ten|te|'t|el|von|la|le)"
                    + " ){0,3}\\p{Lu}[\\p{L}'-]{1,40}(?![\\p{L}'-]|:)){0,2})");

    /** What stands in a text where a hand wrote on the paper: its mark, or its words as far as they could be read. */
    private static final Pattern HAND =
            Pattern.compile("(?i)\\[(?:handtekening|paraaf|parafen|getekend|handgeschreven|handschrift"
                    + "|kanttekening|onleesbaar|stempel)[^\\]\\n]{0,200}\\]");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Stream.of(
                        dagen(ERVOOR, zoek),
                        dagen(ERNA, zoek),
                        dagen(JAAR, zoek),
                        dagen(BIJ_NAAM, zoek),
                        dagen(VREEMD, zoek),
                        Nummerherkenning.results(HANDTEKENING, zoek)
                                .map(een -> new Vondst(een.start("naam"), een.end("naam"), Laksoort.HANDTEKENING)),
                        Nummerherkenning.results(HAND, zoek)
                                .map(een -> new Vondst(een.start(), een.end(), Laksoort.HANDTEKENING)))
                .flatMap(soort -> soort);
    }

    private static Stream<Vondst> dagen(Pattern patroon, Zoektekst zoek) {
        return Nummerherkenning.results(patroon, zoek)
                .map(een -> new Vondst(een.start("dag"), een.end("dag"), Laksoort.GEBOORTEDATUM));
    }
}
