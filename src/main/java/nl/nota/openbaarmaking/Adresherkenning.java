package nl.nota.openbaarmaking;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds postal addresses: a street with a number, a postcode, and the town behind it; a postbus is no address. */
final class Adresherkenning implements Herkenning {
    private static final String PLAATS =
            "(?: {1,2}\\p{Lu}[\\p{L}'-]{1,30}(?: (?:(?:aan|op|bij|de|den|der|het|'s|in|a/d|en) )"
                    + "{0,2}\\p{Lu}[\\p{L}'-]{1,30}){0,2})?";
    private static final String POSTCODE = "[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}\\p{N}-])" + PLAATS;
    /** How the official list of addresses says that a number is another's: Buitendijk t/o 23. */
    private static final String BIJ = "(?:(?:nr\\.?|nummer|t/o|to|by|tegenover|nabij|naast) )?";

    /** A word before it that is none of it, and what counts streets of the same name: 2e Kruisstraat. */
    private static final String BEGIN =
            "(?!(?:Naar|Aan|Bij|Voor|Via|Langs|Tot|Vanaf|Adres) )(?:\\d{1,2}e (?=\\p{Lu}))?";

    private static final Pattern STRAAT =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + BEGIN + "(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}"
                                                          + " )(?:(?:van|de|der|den|'t|ten|ter|het|\\p{Lu}[\\p{L}.'-]{0,30})"
                                                          + " ){0,4})?\\p{Lu}?[\\p{L}'-]{0,40}(?:straat|straatweg|laan|weg|plein|wal|ring|erf|oord|weide|akker|oever|allee|kade|singel"
                                                          + "|gracht|dijk|hof|pad|steeg|markt|dreef|plantsoen|boulevard|brink|Singel|Laan|Weg|Plein|Kade|Gracht|Dijk|Hof|Pad|Markt|Dreef|Plantsoen|Voorhout)"
                                                          + " " + BIJ
                    + "(?!(?:19|20)\\d{2}\\b)\\d{1,5}(?: ?-?"
                    + " ?(?:[a-zA-Z](?![\\p{L}])|bis|hs|boven|beneden|huis|[IVX]{1,4}(?![\\p{L}])|\\d{1,3}"
                    + " ?hoog|huis|zw|rd))?(?:-\\d{1,4})?(?![\\p{L}\\d])(?:,? {1,2}" + POSTCODE
                    + "|,? (?:te|in) \\p{Lu}[\\p{L}'-]{1,30}|, \\p{Lu}[\\p{L}'-]{1,30}(?:"
                    + " \\p{Lu}[\\p{L}'-]{1,30})?(?=[,.;)]|$))?");
    /** However a street is called, a number behind it and a town make an address of it. */
    private static final Pattern TE = Pattern.compile("(?<![\\p{L}\\p{N}])" + BEGIN + "\\p{Lu}[\\p{L}.'-]{1,30}"
            + "(?: (?:van|de|der|den|'t|ten|ter|het|\\p{Lu}[\\p{L}.'-]{0,30})){0,4} (?!(?:19|20)\\d{2}\\b)\\d{1,4}"
            + "(?: ?-?[a-zA-Z](?![\\p{L}]))?(?![\\p{L}\\d]),? te(?: {1,2}\\p{Lu}[\\p{L}'-]{1,30}){1,2}");

    /** Whatever stands with a number before a postcode is where it is. */
    private static final Pattern ERVOOR = Pattern.compile("(?<![\\p{L}\\p{N}])" + BEGIN + "\\p{Lu}[\\p{L}.'-]{0,30}(?:"
            + " (?:van|de|der|den|'t|ten|ter|het|in|op|aan|\\p{Lu}[\\p{L}.'-]{0,30})){0,4} " + BIJ + "\\d{1,5}(?: ?-?/?"
            + " ?(?:[a-zA-Z](?![\\p{L}])|bis|hs|boven|beneden|huis|[IVX]{1,4}|\\d{1,4}))?(?![\\p{L}\\d]),? {1,2}"
            + POSTCODE);

    /** Where somebody is said to live it is an address, whatever the street is called and wherever it ends. */
    private static final Pattern WOONT = Pattern.compile(
            "(?iu:\\b(?:(?:woon|privé|huis|thuis|post)?adres(?:gegevens)?(?: (?:is|was|luidt|van \\p{L}+"
                + " is))?|won(?:end|ende|en)|woont|woonde|woonachtig|ingeschreven|verblijft|verblijvend|verhuisde?))(?:"
                + " (?:in|per|sinds) (?:\\d{1,2} )?(?:\\p{Ll}{3,9} )?(?:19|20)\\d{2})?(?:"
                + " (?:aan|op|in|te|naar|bij|de|het))*[: ]{1,2}(?<adres>(?:'[st][ -]?)?\\p{Lu}[\\p{L}.'-]{0,30}(?:"
                + " [\\p{L}.'-]{1,30}){0,4} " + BIJ + "(?!(?:19|20)\\d{2}\\b)\\d{1,5}"
                    + "(?: ?-?/? ?(?:[a-zA-Z](?![\\p{L}])|\\d{1,4}))?(?![\\p{L}\\d])(?:,? (?:te |in )?(?:" + POSTCODE
                    + "|\\p{Lu}[\\p{L}'-]{1,30}(?: (?:(?:aan|op|bij|de|den|der)"
                    + " ){0,2}\\p{Lu}[\\p{L}'-]{1,30}){0,2}))?)");
    /** Where an institution can be visited no person lives. */
    private static final Pattern BEZOEK = Pattern.compile(
            "(?iu)(?:ministerie|gemeente|provincie|rechtbank|griffie|raad|dienst|inspectie|kamer|autoriteit|bureau).*\\bbezoekadres:?"
                + " ?$|adres(?: van (?:het|de))?"
                + " \\p{L}*(?:centrum|museum|kantoor|gebouw|kazerne|school|loket|depot|bedrijf):? ?$"
                + "|(?<!\\p{L})(?!woon|appartement|flat)[\\p{L}-]{0,20}(?:gebouw|complex|kantoor|vestiging|magazijn|hotel|museum|ziekenhuis)"
                + " (?:(?:aan|op|in) (?:de |het )?)?$");

    private static final Pattern HOOFDLETTER = Pattern.compile("(?:\\d{1,2}e |'[st][ -]?)?\\p{Lu}");
    private static final Pattern LOS = Pattern.compile("(?<![\\p{L}\\p{N}.,/€-])" + POSTCODE);
    private static final Pattern POSTBUS = Pattern.compile("(?i)(?:postbus|antwoordnummer) ?\\d[\\d. ]{0,8},? ?$");
    private static final Pattern EENHEID =
            Pattern.compile("\\d{4} ?(?:MW|GW|KW|KV|KM|KG|HA|PK|EU|VS|VN|US|UK|MB|GB|TB)$");
    private static final Pattern JAAR = Pattern.compile("^(?:19|20)\\d{2} [A-Z]{2}$");
    private static final Pattern GEEN_STRAAT = Pattern.compile(
            "(?i)^(?:artikel|bijlage|week|punt|vraag|tabel|hoofdstuk|kamerstuk|op|in|mpc|bataljon|squadron|compagnie|gebouw|zaal|kamer|hal|loods)\\b");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        var straten = Nummerherkenning.results(STRAAT, zoek)
                .filter(een -> HOOFDLETTER.matcher(een.group()).lookingAt()
                        && !GEEN_STRAAT.matcher(een.group()).find());
        var plaatsen = Nummerherkenning.results(TE, zoek)
                .filter(een -> !GEEN_STRAAT.matcher(een.group()).find());
        var codes = Nummerherkenning.results(LOS, zoek).filter(een -> isPostcode(een, zoek));
        var woningen = Nummerherkenning.results(WOONT, zoek)
                .filter(een -> isStraat(een.group("adres")))
                .map(een -> new Vondst(een.start("adres"), een.end("adres"), Laksoort.ADRES));
        var ervoor = Nummerherkenning.results(ERVOOR, zoek).filter(een -> isStraat(een.group()));
        return Stream.concat(
                Stream.of(straten, plaatsen, codes, ervoor)
                        .flatMap(soort -> soort)
                        .filter(een -> !isBezoekadres(een, zoek))
                        .map(een -> new Vondst(een.start(), een.end(), Laksoort.ADRES)),
                woningen);
    }

    /** Whether it is no article, squadron or postbus with a number. */
    static boolean isStraat(String woorden) {
        return !GEEN_STRAAT.matcher(woorden).find() && !woorden.matches("(?i)(?:.* )?(?:postbus|antwoordnummer) .*");
    }

    /** Whether it is said to be where an institution can be visited. */
    static boolean isBezoekadres(MatchResult een, Zoektekst zoek) {
        return BEZOEK.matcher(zoek.before(een.start(), 120)).find();
    }

    private static boolean isPostcode(MatchResult een, Zoektekst zoek) {
        var ervoor = zoek.before(een.start(), 40);
        if (POSTBUS.matcher(ervoor).find() || EENHEID.matcher(een.group()).find()) return false;
        return !JAAR.matcher(een.group()).find()
                || ervoor.toLowerCase(Locale.ROOT).contains("postcode");
    }
}
