package nl.nota.nota;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Which characters a nota may hold: what a reader can see, and white space, but nothing that hides or turns text. */
final class Tekens {
    private Tekens() {}

    /** A character that has no place in a nota, and where it stands; line and column count from 1, in code points. */
    record Verboden(int regel, int kolom, String teken) {}

    /** White space that a line break may replace; the non-breaking spaces U+00A0 and U+202F are not among it. */
    static boolean isSpatie(int c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', 0x1680, 0x2028, 0x2029, 0x205F, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    static boolean isVerboden(int c) {
        if (c == '\t' || c == '\n' || c == '\r') return false;
        if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
        if (c < 0x200B) return c == 0x00AD || c == 0x061C || c == 0x180E;
        return c <= 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xE0000 && c <= 0xE007F)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** At most {@code hooguit} forbidden characters, in reading order. */
    static List<Verboden> verboden(String tekst, int hooguit) {
        List<Verboden> gevonden = new ArrayList<>();
        int regel = 1;
        int kolom = 1;
        for (int i = 0; i < tekst.length() && gevonden.size() < hooguit; ) {
            int c = tekst.codePointAt(i);
            if (isVerboden(c)) gevonden.add(new Verboden(regel, kolom, "U+%04X".formatted(c)));
            kolom++;
            if (c == '\n') {
                regel++;
                kolom = 1;
            }
            i += Character.charCount(c);
        }
        return gevonden;
    }

    /** Composed characters and one kind of line end. */
    static String normal(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** Without white space at either end; the non-breaking spaces stay. */
    static String trim(String tekst) {
        int begin = 0;
        int eind = tekst.length();
        while (begin < eind && isSpatie(tekst.charAt(begin))) begin++;
        while (eind > begin && isSpatie(tekst.charAt(eind - 1))) eind--;
        return tekst.substring(begin, eind);
    }
}
