package nl.nota.openbaarmaking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds postal addresses without a Dutch postcode: of the islands, of other countries, and of ships and caravans that
 * people live in.
 */
final class Buitenadres implements Herkenning {
    /** Where nobody has a postcode. */
    private static final String EILAND =
            "(?:Kralendijk|Rincon|Oranjestad|Noord|Santa Cruz|San Nicolas|Savaneta|Willemstad"
                    + "|Philipsburg|Simpson Bay|Cole Bay|The Bottom|Windwardside|Paramaribo|Nickerie)";

    /** Of places without such a postcode: the islands, and other countries. */
    private static final Pattern ELDERS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}.'-]{0,30}(?:"
            + " (?:van|de|der|den|dem|la|le|du|des|del|di|da|do|\\p{Lu}[\\p{L}.'-]{0,30})){0,4}"
            + " (?!(?:19|20)\\d{2}\\b)\\d{1,4}(?: ?-?[a-zA-Z](?!\\p{L}))?(?:, {1,2}| - )(?:" + EILAND
            + "|(?:[A-Z]{1,3}-)?(?!(?:19|20)\\d{2}\\b)\\d{4,5}(?:-\\d{3})?"
            + " {1,2}\\p{Lu}[\\p{L}'-]{2,30}(?:[ -]\\p{Lu}[\\p{L}'-]{1,30})?)");

    private static final Pattern STRAATWOORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?:Rue|Avenue|Boulevard|Chaussée|Place|Via|Viale|Piazza|Calle|Avenida|Plaza|Paseo|Rua|Kaya|Kaminda|Caya)"
            + "(?: (?:de|du|des|la|le|les|del|della|di|da|do|dos|\\p{Lu}[\\p{L}.'-]{0,30})){1,5},? \\d{1,4}"
            + "|\\p{Lu}[\\p{L}'-]{0,30}(?:straße|strasse|platz|gasse|gata|gatan|vej) \\d{1,4}"
            + "|\\d{1,5}(?: \\p{Lu}[\\p{L}.'-]{1,30}){1,3} (?:Street|Road|Avenue|Lane|Drive|Square|Court|Terrace)"
            + "|\\p{Lu}[\\p{L}.'-]{1,30}(?: \\p{Lu}[\\p{L}.'-]{1,30}){0,2} (?:Street|Road|Avenue|Lane|Drive) \\d{1,5})"
            + "(?![\\p{L}\\d])(?:, {1,2}(?:(?:[A-Z]{1,3}-)?\\d{4,5}(?:-\\d{3})? )?\\p{Lu}[\\p{L}'-]{2,30})?");

    /** Where what somebody lives in lies or stands. */
    private static final Pattern LIGPLAATS =
            Pattern.compile("(?<!\\p{L})(?iu:ligplaats|standplaats|woonboot|woonark|stacaravan) (?:(?:aan|in|op) (?:de"
                + " |het )?)?\\p{Lu}[\\p{L}.'-]{1,30}(?: \\p{Lu}[\\p{L}.'-]{1,30}){0,2} \\d{1,4}(?![\\p{L}\\d])(?:,?"
                + " (?:te |in )?\\p{Lu}[\\p{L}'-]{1,30})?");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Stream.of(ELDERS, STRAATWOORD, LIGPLAATS)
                .flatMap(een -> Nummerherkenning.results(een, zoek))
                .filter(een -> Adresherkenning.isStraat(een.group()) && !Adresherkenning.isBezoekadres(een, zoek))
                .map(een -> new Vondst(een.start(), een.end(), Laksoort.ADRES));
    }
}
