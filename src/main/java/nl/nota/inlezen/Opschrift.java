package nl.nota.inlezen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.nota.Sjabloon;
import org.jspecify.annotations.Nullable;

/** The headings that notas carry, and the rubrieken they stand over. */
final class Opschrift {
    private static final Pattern NUMMER = Pattern.compile(
            "^(?:[0-9]{1,2}(?:\\.[0-9]{1,2})*|[IVX]{1,4}|[A-Z])[.)]\\s+|^[0-9]{1,2}(?:\\.[0-9]{1,2})*\\s+|^#{1,4}\\s+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Map<String, Pattern> BEKEND = Map.of(
            Sjabloon.AANLEIDING, Pattern.compile("aanleiding(?: (?:nota|en (?:context|doel|achtergrond)))?|inleiding"),
            Sjabloon.GEADVISEERD_BESLUIT,
                    Pattern.compile("(?:geadviseerde?|gevraagde?|voorgestelde?)"
                            + " (?:besluit|beslissing|besluiten)|advies|beslispunt(?:en)?|gevraagd|gevraagde"
                            + " actie|wat wordt (?:er )?van u gevraagd\\??"),
            Sjabloon.KERNPUNTEN, Pattern.compile("kernpunt(?:en)?|kern"),
            Sjabloon.TOELICHTING, Pattern.compile("(?:nadere )?toelichting"),
            Sjabloon.FINANCIELE_OVERWEGINGEN, Pattern.compile("financi(?:en|eel|ele (?:" + Vormen.SLOT + "))"),
            Sjabloon.JURIDISCHE_OVERWEGINGEN, Pattern.compile("juridisch(?:e (?:" + Vormen.SLOT + "))?"),
            Sjabloon.COMMUNICATIE, Pattern.compile("communicatie(?:ve)?(?:[ -]?(?:" + Vormen.SLOT + "|strategie))?"),
            Sjabloon.NIET_OPENBAAR,
                    Pattern.compile("(?:informatie|gegevens) die niet openbaar (?:wordt gemaakt|worden gemaakt|gemaakt"
                            + " wordt|gemaakt (?:kan|kunnen|mag|mogen) worden)|niet[ -]openba(?:re|ar) (?:te maken"
                            + " )?(?:informatie|gegevens)|niet openbaar"));

    private Opschrift() {}

    private static final class Vormen {
        static final String SLOT =
                "overwegingen|aspecten|consequenties|gevolgen|paragraaf|implicaties|toelichting|aspect";
    }

    /** The code of the template's rubriek that a heading stands over; null when the template has none. */
    static @Nullable String code(String regel) {
        String kaal = folded(stripped(regel)).toLowerCase(Locale.ROOT);
        return BEKEND.entrySet().stream()
                .filter(e -> e.getValue().matcher(kaal).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    static boolean isGenummerd(String regel) {
        return NUMMER.matcher(regel.strip()).find();
    }

    /** The heading as it is printed, without a colon behind it. */
    static String titel(String regel) {
        return regel.strip().replaceAll("\\s*:$", "").replaceAll("\\s+", " ");
    }

    private static String stripped(String regel) {
        return NUMMER.matcher(titel(regel))
                .replaceFirst("")
                .replace("*", "")
                .replace('\u00a0', ' ')
                .strip();
    }

    /** A code for a heading that the template does not know: stable, in capitals, without accents. */
    static String newCode(String regel) {
        String code = folded(stripped(regel))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return code.isEmpty()
                ? "RUBRIEK"
                : code.length() > 60 ? code.substring(0, 60).replaceAll("_$", "") : code;
    }

    private static String folded(String tekst) {
        return ACCENT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
    }
}
