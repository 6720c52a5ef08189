package nl.nota.openbaarmaking;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds telephone numbers however they are written; what the state or a shop is called on by everybody stays. */
final class Telefoonherkenning implements Herkenning {
    private static final PhoneNumberUtil NUMMERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> VOOR_IEDEREEN =
            EnumSet.of(PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);
    private static final Pattern BEGIN = Pattern.compile("^\\(?(?:\\+|0)");
    private static final Pattern GEEN =
            Pattern.compile("(?i)(?:[€$\\p{L}\\d]|(?<!\\d{6})/|\\p{L}-|algemene? (?:telefoon)?nummer.{0,24}"
                + "|(?:zaak|dossier|order|contract|project|aanvraag|factuur|stuk|publicatie|tender|serie|type|artikel|batch|partij|model|onderdeel|stock)s?-?(?:nummers?|nrs?|codes?)\\.?:?"
                + " ?(?:\\p{Lu}{1,4} ?)?|(?:kenmerk|referentie|isbn|artikel|contract|order):? ?)$");
    /** What is called a telephone, or begins with the sign of another country, is one whatever its digits. */
    private static final Pattern GENOEMD = Pattern.compile(
            "(?iu)(?:(?<![\\p{L}])(?:tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?(?:nummer)?|gsm|phone|mobile|whats"
                    + " ?app|fax|bereikbaar|te bereiken|bellen)\\.?(?: (?:is|op|via|naar|onder|nummer|nr\\.?)){0,2}[:"
                    + " (]{0,2} ?(?<nummer>(?!\\(?0[89]00|14 ?0)[+(]{0,2}\\d[\\d"
                    + " ()./-]{2,20}\\d)|(?<![\\p{L}\\p{N}+.,/])(?<vreemd>\\+(?!\\d{1,3}(?:\\.\\d{3})+(?!\\d))\\d(?:["
                    + " ()./-]{0,3}\\d){8,14}))(?![.,]?\\d)");

    /** As Americans write it, and as the islands do among themselves. */
    private static final Pattern ZONDER_LAND = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\(\\d{3}\\) ?\\d{3}[ -]\\d{4}"
            + "|(?<eiland>(?<=[(:,] ?|op )\\d{3}[ -]\\d{4}))(?![\\p{L}\\d]|[-.,]\\d)");

    private static final Pattern EILAND = Pattern.compile(
            "(?iu)(?:bonaire|saba|statia|sint eustatius|cura[cç]ao|aruba|sint maarten|suriname|paramaribo)");
    private static final Pattern TOESTEL =
            Pattern.compile("(?i)(?<![\\p{L}])(?:toestel(?:nummer|nr\\.?)?|tst\\.?|ext(?:ensie)?\\.?"
                    + "|doorkies(?:nummer|nr\\.?)?|mdtn|intern(?: nummer| nr\\.?| tel\\.?|e lijn))(?: is|:)?"
                    + " (?<nummer>\\*?\\d{1,3}(?:[ .-]\\d{2,5}){1,3}|\\*?\\d{3,6})(?![\\d.,]\\d|\\d)");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        var nummers = StreamSupport.stream(
                        NUMMERS.findNumbers(zoek.reeks(), "NL", Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .filter(een -> isPersonal(een, zoek))
                .map(een -> new Vondst(een.start(), een.end(), Laksoort.TELEFOON));
        var toestellen = Nummerherkenning.results(TOESTEL, zoek)
                .map(een -> new Vondst(een.start("nummer"), een.end("nummer"), Laksoort.TELEFOON));
        var genoemd = Nummerherkenning.results(GENOEMD, zoek)
                .filter(een -> !GEEN.matcher(zoek.before(een.start(), 60)).find())
                .map(een -> een.start("nummer") < 0
                        ? new Vondst(een.start("vreemd"), een.end("vreemd"), Laksoort.TELEFOON)
                        : new Vondst(een.start("nummer"), een.end("nummer"), Laksoort.TELEFOON));
        var elders = Nummerherkenning.results(ZONDER_LAND, zoek)
                .filter(een -> een.start("eiland") < 0 || isEiland(een.start(), een.end(), zoek))
                .map(een -> new Vondst(een.start(), een.end(), Laksoort.TELEFOON));
        return Stream.of(nummers, toestellen, genoemd, elders).flatMap(soort -> soort);
    }

    private static boolean isEiland(int begin, int eind, Zoektekst zoek) {
        return EILAND.matcher(zoek.before(begin, 80)).find()
                || EILAND.matcher(zoek.after(eind, 40)).find();
    }

    private static boolean isPersonal(PhoneNumberMatch een, Zoektekst zoek) {
        return BEGIN.matcher(een.rawString()).find()
                && !VOOR_IEDEREEN.contains(NUMMERS.getNumberType(een.number()))
                && !GEEN.matcher(zoek.before(een.start(), 60)).find();
    }
}
