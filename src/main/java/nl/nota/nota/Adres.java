package nl.nota.nota;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in parentheses behind the words of a link.
 *
 * @param eind where in the markup the closing parenthesis is past
 */
record Adres(String naar, int eind) {
    private static final int LANGSTE = 2100;

    /** The address in parentheses that begins there; null when there is none, in one piece and closed. */
    static @Nullable Adres at(String bron, int plaats) {
        if (!bron.startsWith("(", plaats)) return null;
        StringBuilder naar = new StringBuilder();
        int diep = 1;
        for (int i = plaats + 1; i < bron.length() && naar.length() <= LANGSTE; i++) {
            char c = bron.charAt(i);
            if (Tekens.isSpatie(c)) return null;
            if (c == '\\' && i + 1 < bron.length() && "()\\|".indexOf(bron.charAt(i + 1)) >= 0) {
                naar.append(bron.charAt(++i));
                continue;
            }
            if (c == '(') diep++;
            if (c == ')' && --diep == 0) return new Adres(naar.toString(), i + 1);
            naar.append(c);
        }
        return null;
    }

    static String escaped(String adres) {
        return adres.replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)")
                .replace("|", "\\|");
    }

    /** Whether its writer meant an address, though not one that a nota may hold. */
    boolean looksLikeOne() {
        String klein = naar.toLowerCase(Locale.ROOT);
        return klein.startsWith("www.")
                || klein.startsWith("/")
                || klein.startsWith("#")
                || klein.matches("[a-z][a-z0-9+.-]{1,20}:.*");
    }
}
