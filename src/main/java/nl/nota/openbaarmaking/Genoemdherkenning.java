package nl.nota.openbaarmaking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers of people that only what they are called tells, and addresses of e-mail as they are spoken. */
final class Genoemdherkenning implements Herkenning {
    /** An account from before the IBAN, and the numbers that the law gives people beside a BSN. */
    private static final Pattern GENOEMD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?<rekening>(?:bank|giro)?rekeningn(?:umme)?r|bankrekening|giro(?:nummer)?)"
                + "|[av]-?n(?:umme)?r|vreemdelingennummer|paspoort(?:nummer)?|rijbewijs(?:nummer)?|identiteitskaart(?:nummer)?)\\.?:?(?:"
                + " (?:is|was|van|met|nr\\.?|nummer|\\p{Ll}{2,12})){0,2}:? {0,2}(?<nummer>(?-i:[A-Z]{0,2}\\d(?:[."
                + " -]?[A-Z\\d]){5,10}))(?![\\p{L}\\d]|[.,]\\d)");

    private static final Pattern GESPROKEN =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}._-])\\p{L}{1,30}(?:[._]\\p{L}{1,30}){1,3} (?:at|apenstaart(?:je)?)"
                    + " [\\p{L}\\p{N}-]{2,40}(?:\\.| (?:dot|punt) )(?:nl|com|eu|org|net|be|de)(?!\\p{L})");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Stream.concat(
                Nummerherkenning.results(GENOEMD, zoek).map(Genoemdherkenning::called),
                Nummerherkenning.results(GESPROKEN, zoek)
                        .map(een -> new Vondst(een.start(), een.end(), Laksoort.EMAIL)));
    }

    private static Vondst called(MatchResult een) {
        var soort = een.start("rekening") < 0 ? Laksoort.BSN : Laksoort.IBAN;
        return new Vondst(een.start("nummer"), een.end("nummer"), soort);
    }
}
