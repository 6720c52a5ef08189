package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers by which the house knows who works there, however they are called and joined. */
final class Personeelsherkenning implements Herkenning {
    /** The systems in which the State and other employers keep who works there. */
    private static final String SYSTEEM = "p-?dire[kc]t|peoplesoft|payroll|afas|youforce|hrm?";

    /** A word for somebody who works here or a list of those, and a word for a number, however they are joined. */
    private static final String WERKT_HIER = "(?:(?:" + cut("militair(?:en)?", "mil") + "[ -]?)?(?:"
            + String.join(
                    "|",
                    cut("personeels?", "pers"),
                    cut("medewerk(?:st)?ers?", "med(?:ew)?|mdw"),
                    cut("werkne(?:mer|emster)s?", "wer(?:kn)?"),
                    cut("ambtena(?:re[ns]?|ar)", "ambt"),
                    cut("registratie", "reg(?:istr)?"),
                    cut("employee", "empl?"),
                    cut("militair(?:en)?", "mil"),
                    "dienst|stam(?:boek)?|leger|marine|defensie|loon|salaris",
                    SYSTEEM)
            + ")(?: ?-? ?| met (?:het )?| ?\\()|[pf][.-]{0,2})";

    private static final String CIJFERS =
            "(?<!\\p{L})(?:\\p{L}{1,2}[ -]?)?\\d(?:[. -]?\\d){3,12}(?![\\p{L}\\d]|[.-]\\d)";
    private static final Pattern PERSONEEL = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + WERKT_HIER
            + "(?:nummers?|nrs?|no|id|code)(?!\\p{L})\\.?(?: (?:defensie|van|is|was|:|\\p{L}{2,12})){0,2}[:=]?"
            + " ?[(#]{0,2}(?<nummer>" + CIJFERS + ")");

    /** What follows on such a number in the same breath is another one. */
    private static final Pattern EN_NOG_EEN =
            Pattern.compile("(?i)\\G(?:, ?| ?/ ?| en | of |, en )(?<nummer>" + CIJFERS + ")");

    /** A word whole or cut short, with a point or without. */
    private static String cut(String heel, String kort) {
        return "(?:" + heel + "|(?:" + kort + ")\\.?)";
    }

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Nummerherkenning.results(PERSONEEL, zoek).flatMap(een -> staff(een, zoek));
    }

    private static Stream<Vondst> staff(MatchResult eerste, Zoektekst zoek) {
        var vondsten = new ArrayList<Vondst>();
        vondsten.add(new Vondst(eerste.start("nummer"), eerste.end("nummer"), Laksoort.PERSONEELSNUMMER));
        var volgende = EN_NOG_EEN
                .matcher(zoek.reeks())
                .region(eerste.end("nummer"), zoek.reeks().length());
        while (volgende.find())
            vondsten.add(new Vondst(volgende.start("nummer"), volgende.end("nummer"), Laksoort.PERSONEELSNUMMER));
        return vondsten.stream();
    }
}
