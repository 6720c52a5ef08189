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
    private static final Pattern STRAAT = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}"
            + " )(?:(?:van|de|der|den|'t|ten|ter|het|\\p{Lu}[\\p{L}.'-]{0,30})"
            + " ){0,4})?\\p{Lu}?[\\p{L}'-]{0,40}(?:straat|straatweg|laan|weg|plein|kade|singel"
            + "|gracht|dijk|hof|pad|steeg|markt|dreef|plantsoen|boulevard|brink"
            + "|Singel|Laan|Weg|Plein|Kade|Gracht|Dijk|Hof|Pad|Markt|Dreef|Plantsoen|Voorhout)"
            + " (?!(?:19|20)\\d{2}\\b)\\d{1,5}(?: ?-?"
            + " ?(?:[a-zA-Z](?![\\p{L}])|bis|hs|[IVX]{1,4}(?![\\p{L}])|\\d{1,3}"
            + " ?hoog|huis|zw|rd))?(?:-\\d{1,4})?(?![\\p{L}\\d])(?:,? {1,2}" + POSTCODE + ")?");
    /** However a street is called, a number behind it and a town make an address of it. */
    private static final Pattern TE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}.'-]{1,30}"
            + "(?: (?:van|de|der|den|'t|ten|ter|het|\\p{Lu}[\\p{L}.'-]{0,30})){0,4} (?!(?:19|20)\\d{2}\\b)\\d{1,4}"
            + "(?: ?-?[a-zA-Z](?![\\p{L}]))?(?![\\p{L}\\d]),? te(?: {1,2}\\p{Lu}[\\p{L}'-]{1,30}){1,2}");

    private static final Pattern LOS = Pattern.compile("(?<![\\p{L}\\p{N}.,/€-])" + POSTCODE);
    private static final Pattern POSTBUS = Pattern.compile("(?i)(?:postbus|antwoordnummer) ?\\d{1,6},? ?$");
    private static final Pattern EENHEID =
            Pattern.compile("\\d{4} ?(?:MW|GW|KW|KV|KM|KG|HA|PK|EU|VS|VN|US|UK|MB|GB|TB)$");
    private static final Pattern JAAR = Pattern.compile("^(?:19|20)\\d{2} [A-Z]{2}$");
    private static final Pattern GEEN_STRAAT = Pattern.compile(
            "(?i)^(?:artikel|bijlage|week|punt|vraag|tabel|hoofdstuk|kamerstuk|op|in|bataljon|squadron|compagnie|gebouw|zaal|kamer|hal|loods)\\b");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        var straten = Nummerherkenning.results(STRAAT, zoek)
                .filter(een -> Character.isUpperCase(een.group().codePointAt(0))
                        && !GEEN_STRAAT.matcher(een.group()).find());
        var plaatsen = Nummerherkenning.results(TE, zoek)
                .filter(een -> !GEEN_STRAAT.matcher(een.group()).find());
        var codes = Nummerherkenning.results(LOS, zoek).filter(een -> isPostcode(een, zoek));
        return Stream.of(straten, plaatsen, codes)
                .flatMap(soort -> soort)
                .map(een -> new Vondst(een.start(), een.end(), Laksoort.ADRES));
    }

    private static boolean isPostcode(MatchResult een, Zoektekst zoek) {
        var ervoor = zoek.before(een.start(), 40);
        if (POSTBUS.matcher(ervoor).find() || EENHEID.matcher(een.group()).find()) return false;
        return !JAAR.matcher(een.group()).find()
                || ervoor.toLowerCase(Locale.ROOT).contains("postcode");
    }
}
