package nl.nota.nota;

import java.util.Optional;
import java.util.function.Consumer;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;

/**
 * Gathers the text of a file paragraph by paragraph, up to a size and for so long, and looks at its first page and the
 * heads of the others for the marking of a state secret.
 */
final class Tekstblad {
    /** So many characters fill about 350 pages. */
    static final int LANGSTE = 1_000_000;

    private static final long NANOS = 6_000_000_000L;
    private static final int EERSTE_BLAD = 60;

    private final StringBuilder tekst = new StringBuilder();
    private final long begin = System.nanoTime();
    private final Consumer<String> gemerkt;
    private int alineas;
    private boolean merk;

    /** @param gemerkt is told the first marking */
    Tekstblad(Consumer<String> gemerkt) {
        this.gemerkt = gemerkt;
    }

    /** A line of the first page, or of the head or foot of another one. */
    void edge(String regel) {
        if (merk) return;
        Optional<String> gevonden = Staatsgeheim.of(regel.strip());
        gevonden.ifPresent(gemerkt);
        merk = gevonden.isPresent();
    }

    /** The next paragraph of a file that does not say where its pages end. */
    void flowing(String alinea) {
        if (alineas < EERSTE_BLAD) alinea.lines().forEach(this::edge);
        paragraph(alinea);
    }

    void paragraph(String alinea) {
        var schoon = clean(alinea);
        if (schoon.isEmpty() || isFull()) return;
        alineas++;
        tekst.append(schoon, 0, Math.min(schoon.length(), LANGSTE - tekst.length()));
        if (!isFull()) tekst.append('\n');
    }

    /**
     * On one line, without characters that nobody sees, signs of one font only, and half characters, which no text can
     * hold.
     */
    private static String clean(String alinea) {
        var uit = new StringBuilder();
        alinea.codePoints()
                .map(teken -> Character.isWhitespace(teken) || teken == 0xa0 ? ' ' : teken)
                .filter(teken -> !Tekens.isVerboden(teken) && !Character.isISOControl(teken))
                .filter(teken -> Character.getType(teken) != Character.SURROGATE
                        && Character.getType(teken) != Character.PRIVATE_USE)
                .forEach(uit::appendCodePoint);
        return uit.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Whether nothing more is taken in. */
    boolean isFull() {
        return tekst.length() >= LANGSTE || isLate();
    }

    private boolean isLate() {
        return System.nanoTime() - begin > NANOS;
    }

    Bestandstekst done() {
        var vol = isFull();
        var geheel = withoutHalf(tekst.toString()).strip();
        if (geheel.isEmpty()) return Bestandstekst.without(vol ? Stand.MISLUKT : Stand.LEEG);
        return new Bestandstekst(vol ? Stand.AFGEKAPT : Stand.GELEZEN, geheel);
    }

    private static String withoutHalf(String tekst) {
        return !tekst.isEmpty() && Character.isHighSurrogate(tekst.charAt(tekst.length() - 1))
                ? tekst.substring(0, tekst.length() - 1)
                : tekst;
    }
}
