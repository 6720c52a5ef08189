package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paper of parliament by its dossier and number, as it is written.
 *
 * @param label the word before it, or empty
 */
record Vermelding(Treffer treffer, String label, String dossier, String toevoeging) {
    private static final String WIT = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern VORM = Pattern.compile("(?<![\\p{L}\\p{N}€.,/-])(?:(?<label>[Kk]amerstuk(?:ken)?)"
            + WIT
            + "(?<kamer>I{1,2}" + WIT + ")?(?:\\d{4}[/–-]\\d{2,4}," + WIT + ")?)?(?<dossier>\\d{2}(?:" + WIT
            + "|\\.)?\\d{3})(?<toevoeging>(?:" + WIT + "|-)?(?:[IVXLC]{1,5}|[A-Z]|\\(R\\d{4}\\)))?,?" + WIT
            + "?(?:nrs?\\.|no\\.)" + WIT + "?\\d{1,4}(?:(?:," + WIT + "|" + WIT + "en" + WIT + ")\\d{1,4}(?!\\d|" + WIT
            + "?\\d{3}))*");

    static Stream<Vermelding> in(Drukproef proef) {
        return proef.find(VORM)
                .map(een -> new Vermelding(een, een.piece("label"), een.piece("dossier"), een.piece("toevoeging")));
    }

    boolean isClosed() {
        return dossier.length() == 5;
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }
}
