package nl.nota.inlezen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field in the head or the reference column of a nota, and the labels under which it is printed. */
enum Veld {
    AFSCHRIFT("(?:in )?afschrift(?:en)?(?: aan)?|(?:in )?kopie(?:ën)?(?: aan)?|ter kennisgeving aan|c\\.?c\\.?"),
    SAMENGEWERKT("(?:in )?(?:samengewerkt|samenwerking) met|mede opgesteld door"),
    AFGESTEMD_MET("(?:(?:intern|extern|interdepartementaal|ambtelijk|inhoudelijk) )?afgestemd(?: (?:intern|extern))?(?:"
            + " met)?|(?:interne|externe|interdepartementale) afstemming|(?:in )?(?:afstemming|overleg) met"
            + "|medepara(?:af|fen)"),
    PARAFEN("(?:lijn)?paraaf(?:route|lijn)?|(?:lijn)?parafen(?:route|lijn)?|parafering"),
    OPGESTELD_DOOR("opgesteld door|(?:op)?stellers?|behandeld door|behandelaar|dossierhouders?|(?:ambtelijk"
            + " )?contactperso(?:on|nen)|auteurs?|inlichtingen bij"),
    KENMERK("(?:onze |ons )?(?:referentie|kenmerk)(?:nummer)?|registratienummer|documentnummer|zaaknummer"
            + "|(?:nota|brief|dossier|ons )?nummer"),
    AANTAL_BIJLAGEN("(?:aantal )?bijlage(?:n|\\(n\\))?"),
    RUBRICERING("rubricering|merking|vertrouwelijkheid"),
    ONDERWERP("onderwerp|betreft|titel"),
    SOORT("soort(?: nota)?"),
    DATUM("datum(?: (?:nota|stuk))?|dagtekening"),
    AAN("aan"),
    VAN("van");

    private final Pattern label;

    Veld(String labels) {
        this.label = Pattern.compile(
                "(?<label>" + labels + ")(?<scheiding>\\s*:\\s*|\\s{2,}|\\t\\s*|\\s+|$)(?<waarde>.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A line that begins with a label.
     *
     * @param zeker whether a colon, or white space wider than one, stands behind the label, or nothing at all
     */
    record Regel(Veld veld, String waarde, boolean zeker) {}

    static @Nullable Regel of(String tekst) {
        String kaal = plain(tekst);
        for (Veld veld : values()) {
            Matcher m = veld.label.matcher(kaal);
            if (m.matches())
                return new Regel(
                        veld, m.group("waarde").strip(), !m.group("scheiding").equals(" "));
        }
        return null;
    }

    /** With ordinary spaces, however they were set. */
    private static String plain(String tekst) {
        return tekst.replaceAll("[\\u00a0\\u2007\\u202f]", " ").strip();
    }

    /** Whether its value is a list of codes. */
    boolean isLijst() {
        return List.of(AAN, SAMENGEWERKT, AFGESTEMD_MET, AFSCHRIFT).contains(this);
    }
}
