package nl.nota.openbaarmaking;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers by which a person can be told: BSN, IBAN, and addresses of e-mail. */
final class Nummerherkenning implements Herkenning {
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}_%+'-]{1,64}(?:\\.[\\p{L}\\p{N}_%+'-]{1,64}){0,8}(?:@| @ | ?[\\[(]"
                    + " ?(?:at|apenstaartje) ?[\\])] ?)[\\p{L}\\p{N}-]{1,63}(?:(?:\\.| ?[\\[(] ?(?:dot|punt) ?[\\])] ?|"
                    + " (?:dot|punt) )[\\p{L}\\p{N}-]{1,63}){1,6}");
    private static final Set<String> LOKETTEN = Set.of(
            "info",
            "postbus",
            "secretariaat",
            "woo",
            "pers",
            "persvoorlichting",
            "contact",
            "helpdesk",
            "loket",
            "redactie",
            "noreply",
            "communicatie",
            "receptie");

    private static final Pattern BSN =
            Pattern.compile("(?<![\\p{L}\\p{N}€.,/-])\\d(?:[. -]?\\d){7,8}(?![\\p{N}/-]|[.,]\\d)");
    private static final Pattern BSN_WOORD =
            Pattern.compile("(?i)\\b(?:bsn|burgerservice\\p{L}*|sofi\\p{L}*|a-nummer)");
    private static final Pattern BSN_GENOEMD =
            Pattern.compile("(?i)\\b(?:bsn|burgerservicen(?:umme)?r|sofin(?:umme)?r|sofi-?nummer)[^\\p{L}\\d]{0,4}"
                    + "(?:(?:is|was|van|luidt|nummer|nr\\.?)[: ]{1,2}){0,2}$");
    private static final Pattern ANDER_NUMMER = Pattern.compile("(?i)(?:€|eur|usd|\\$|"
            + "(?:zaak|dossier|order|contract|project|aanvraag|factuur|kenmerk|referentie|stuk|kvk|rsin|publicatie)"
            + "\\p{L}{0,12}\\.?:?) ?$");

    private static final Pattern IBAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=(?<iban>[A-Za-z]{2}\\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}))");

    @Override
    public Stream<Vondst> find(Zoektekst zoek) {
        return Stream.of(
                        results(EMAIL, zoek).map(Nummerherkenning::email),
                        results(IBAN, zoek).flatMap(een -> iban(een).stream()),
                        results(BSN, zoek)
                                .filter(een -> isBsn(een, zoek))
                                .map(een -> new Vondst(een.start(), een.end(), Laksoort.BSN)))
                .flatMap(soort -> soort);
    }

    static Stream<MatchResult> results(Pattern patroon, Zoektekst zoek) {
        return patroon.matcher(zoek.reeks()).results();
    }

    /** What is a counter and no person stays inside for the good working of the state. */
    private static Vondst email(MatchResult gevonden) {
        var naam = gevonden.group()
                .toLowerCase(Locale.ROOT)
                .split("[@\\[(. ]", 2)[0]
                .strip();
        return new Vondst(
                gevonden.start(),
                gevonden.end(),
                Laksoort.EMAIL,
                LOKETTEN.contains(naam) ? "5.1.2i" : Laksoort.EMAIL.grond());
    }

    /** The longest piece that is one by its check digits; what follows it may be the next. */
    private static Optional<Vondst> iban(MatchResult gevonden) {
        var tekst = gevonden.group("iban");
        for (var eind = tekst.length(); eind > 14; eind--) {
            var kaal = tekst.substring(0, eind).replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
            if (kaal.length() >= 15 && Character.isLetterOrDigit(tekst.charAt(eind - 1)) && isIban(kaal))
                return Optional.of(new Vondst(gevonden.start(), gevonden.start() + eind, Laksoort.IBAN));
        }
        return Optional.empty();
    }

    private static boolean isIban(String kaal) {
        if (kaal.startsWith("NL") && kaal.length() != 18) return false;
        var cijfers = new StringBuilder();
        (kaal.substring(4) + kaal.substring(0, 4)).chars().forEach(c -> cijfers.append(Character.digit(c, 36)));
        return new BigInteger(cijfers.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** By its check digits, unless it is called so; what is cut in groups is one only where it is spoken of. */
    private static boolean isBsn(MatchResult gevonden, Zoektekst zoek) {
        var cijfers = gevonden.group().replaceAll("[. -]", "");
        var ervoor = zoek.before(gevonden.start(), 40);
        if (BSN_GENOEMD.matcher(ervoor).find()) return true;
        if (ANDER_NUMMER.matcher(ervoor).find()) return false;
        var genoemd = BSN_WOORD.matcher(ervoor).find();
        if (!genoemd && (cijfers.length() < 9 || gevonden.group().length() > 9)) return false;
        var negen = cijfers.length() == 8 ? "0" + cijfers : cijfers;
        var som = -(negen.charAt(8) - '0');
        for (var i = 0; i < 8; i++) som += (9 - i) * (negen.charAt(i) - '0');
        return som % 11 == 0 && !negen.equals("000000000");
    }
}
