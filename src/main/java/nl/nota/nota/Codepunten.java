package nl.nota.nota;

import org.jspecify.annotations.Nullable;

/** Tells which code point stands at a character of a text. */
final class Codepunten {
    /** Null when each character is one code point. */
    private final int @Nullable [] voor;

    Codepunten(CharSequence tekst) {
        if (Character.codePointCount(tekst, 0, tekst.length()) == tekst.length()) {
            voor = null;
            return;
        }
        voor = new int[tekst.length() + 1];
        for (int i = 0; i < tekst.length(); i++) {
            boolean tweede = i > 0 && Character.isSurrogatePair(tekst.charAt(i - 1), tekst.charAt(i));
            voor[i + 1] = voor[i] + (tweede ? 0 : 1);
        }
    }

    /** How many code points begin before this character. */
    int at(int teken) {
        return voor == null ? teken : voor[teken];
    }
}
