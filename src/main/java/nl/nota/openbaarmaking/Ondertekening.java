package nl.nota.openbaarmaking;

import java.util.regex.Pattern;

/**
 * Whether a sheet says that somebody signs it: by the words that end a letter, by a word for a signature, or by an
 * office that stands on a line of its own. A picture or a stroke of a pen on it is likely a signature.
 */
final class Ondertekening {
    private static final Pattern SLOT = Pattern.compile(
            "(?iu)\\b(?:hoogachtend|groet(?:en|jes)?|w\\.g\\.|getekend|ondertekend|ondertekening|handtekening|paraaf|geparafeerd|voor"
                + " akkoord|namens deze|aldus opgemaakt)(?!\\p{L})");
    private static final Pattern AMBT = Pattern.compile("(?imu)^\\s*(?:namens )?de"
        + " (?:minister|staatssecretaris|secretaris-generaal|directeur(?:-generaal)?|inspecteur-generaal|hoofddirecteur|commandant)\\b[^.\\n"
        + "]{0,80}$");

    private Ondertekening() {}

    static boolean isOn(String blad) {
        return SLOT.matcher(blad).find() || AMBT.matcher(blad).find();
    }
}
