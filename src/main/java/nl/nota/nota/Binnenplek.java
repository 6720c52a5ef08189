package nl.nota.nota;

import java.util.regex.Pattern;

/**
 * A text of a nota in which something can stay inside by itself.
 *
 * @param rubriek the code of a rubriek, or {@value #ONDERWERP}
 * @param noot the so manieth footnote of the rubriek; 0 is its text itself
 */
public record Binnenplek(String rubriek, int noot) {
    /** The title of the nota. */
    public static final String ONDERWERP = "onderwerp";

    private static final Pattern NOOT = Pattern.compile("\\^[0-9]{1,4}$");

    public Binnenplek {
        if (noot < 0) throw new IllegalArgumentException("Footnotes are counted from 1");
    }

    /** As a form writes it: the rubriek, and for a footnote its number behind a caret. */
    public static Binnenplek of(String geschreven) {
        var noot = NOOT.matcher(geschreven);
        if (!noot.find()) return new Binnenplek(geschreven, 0);
        return new Binnenplek(
                geschreven.substring(0, noot.start()), Integer.parseInt(geschreven.substring(noot.start() + 1)));
    }

    @Override
    public String toString() {
        return noot == 0 ? rubriek : rubriek + "^" + noot;
    }
}
