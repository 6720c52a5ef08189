package nl.nota.inlezen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field in the head or the reference column of a nota, and the labels under which it is printed. */
enum Veld {
    AFSCHRIFT("(?:in )?afschrift(?: aan)?|(?:in )?kopie(?: aan)?|c\\.?c\\.?"),
    AFGESTEMD_MET("(?:(?:intern|extern|interdepartementaal|ambtelijk|inhoudelijk) )?afgestemd(?: met)?"
            + "|(?:in )?(?:samengewerkt|samenwerking|afstemming|overleg) met|medeparaaf"),
    OPGESTELD_DOOR(
            "opgesteld door|(?:op)?stellers?|behandeld door|behandelaar|dossierhouders?|contactpersoon|auteurs?"),
    KENMERK("(?:onze |ons )?(?:referentie|kenmerk)(?:nummer)?|registratienummer|documentnummer|zaaknummer"),
    AANTAL_BIJLAGEN("(?:aantal )?bijlage(?:n|\\(n\\))?"),
    RUBRICERING("rubricering|merking|vertrouwelijkheid"),
    ONDERWERP("onderwerp|betreft|titel"),
    SOORT("soort(?: nota)?"),
    DATUM("datum(?: nota)?"),
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
        String kaal = tekst.strip();
        for (Veld veld : values()) {
            Matcher m = veld.label.matcher(kaal);
            if (m.matches())
                return new Regel(
                        veld, m.group("waarde").strip(), !m.group("scheiding").equals(" "));
        }
        return null;
    }

    /** Whether its value is a list of codes. */
    boolean isLijst() {
        return List.of(AAN, AFGESTEMD_MET, AFSCHRIFT).contains(this);
    }
}
