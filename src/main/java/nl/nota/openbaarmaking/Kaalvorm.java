package nl.nota.openbaarmaking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text without all by which the same words can be written in another way: case, accents, marks and blanks. */
final class Kaalvorm {
    private static final String ZACHT = "\u00AD";
    private static final Pattern TUSSEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Kaalvorm() {}

    /** Letters and digits alone, in small letters. */
    static String of(String tekst) {
        return TUSSEN.matcher(folded(tekst)).replaceAll("");
    }

    /** The words of a text, each as {@link #of}. */
    static List<String> words(String tekst) {
        return Arrays.stream(TUSSEN.split(folded(tekst)))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    static String digits(String tekst) {
        return folded(tekst).replaceAll("[^\\p{Nd}]", "");
    }

    private static String folded(String tekst) {
        return Zoektekst.folded(Normalizer.normalize(tekst.replace(ZACHT, ""), Normalizer.Form.NFKC));
    }
}
