package nl.nota.controle;

import java.util.regex.Pattern;

/** How rules look for words; each pattern takes time in proportion to the text. */
public final class Patroon {
    private static final String VOOR = "(?<![\\p{L}\\p{N}])(?:";
    private static final String NA = ")(?![\\p{L}\\p{N}])";

    private Patroon() {}

    /** Whole words, in exactly these capitals. */
    public static Pattern exact(String woorden) {
        return Pattern.compile(VOOR + woorden + NA);
    }

    /** Whole words, in whatever capitals. */
    public static Pattern words(String woorden) {
        return Pattern.compile(VOOR + woorden + NA, Pattern.CASE_INSENSITIVE);
    }
}
