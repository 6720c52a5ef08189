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
            Pattern.compile("(?i)(?:[€$\\p{L}\\d/]|\\p{L}-|algemene? (?:telefoon)?nummer.{0,24}"
                + "|(?:zaak|dossier|order|contract|project|aanvraag|factuur|stuk|publicatie|tender)s?-?(?:nummers?|nrs?|codes?)\\.?:?"
                + " ?|(?:kenmerk|referentie|isbn|artikel|contract|order):? ?)$");
    private static final Pattern TOESTEL =
            Pattern.compile("(?i)(?<![\\p{L}])(?:toestel(?:nummer|nr\\.?)?|tst\\.?|ext(?:ensie)?\\.?"
                    + "|doorkies(?:nummer|nr\\.?)?|mdtn|intern(?: nummer| nr\\.?| tel\\.?|e lijn))(?: is|:)?"
                    + " (?<nummer>\\*?\\d{3,6}|\\*?\\d{1,3}(?:[ .-]\\d{2,5}){1,3})(?![\\d.,]\\d|\\d)");

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
        return Stream.concat(nummers, toestellen);
    }

    private static boolean isPersonal(PhoneNumberMatch een, Zoektekst zoek) {
        return BEGIN.matcher(een.rawString()).find()
                && !VOOR_IEDEREEN.contains(NUMMERS.getNumberType(een.number()))
                && !GEEN.matcher(zoek.before(een.start(), 60)).find();
    }
}
