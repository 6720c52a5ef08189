package nl.nota.reis;

import java.util.Locale;

/**
 * What somebody's hands did since the beginning of a task, in the keystroke-level model of Card, Moran and Newell
 * (1980): a key 0.28 s, pointing 1.1 s, pressing or releasing a button 0.1 s, a thought 1.35 s, moving the hand between
 * mouse and keys 0.4 s. Typing free text is no activation, and its time is kept apart.
 */
final class Meting {
    private static final double K = 0.28;
    private static final double P = 1.1;
    private static final double B = 0.1;
    private static final double M = 1.35;
    private static final double H = 0.4;

    private int activaties;
    private double seconden;
    private double typen;

    void begin() {
        activaties = 0;
        seconden = 0;
        typen = 0;
    }

    /** Something is looked for, pointed at and pressed. */
    void choose() {
        seconden += M;
        confirm();
    }

    /** What comes next is foreseen, so that no thought goes before it. */
    void confirm() {
        activaties++;
        seconden += P + 2 * B;
    }

    /** A key or a combination of keys that does something at once. */
    void press() {
        activaties++;
        seconden += K;
    }

    /** The hand goes to the keys by way of the field, and back. */
    void type(String tekst) {
        typen += P + 2 * B + 2 * H + K * tekst.length();
    }

    int activaties() {
        return activaties;
    }

    double seconden() {
        return seconden;
    }

    @Override
    public String toString() {
        return "%d kl, %.1f s, en %.0f s typen"
                .formatted(activaties, seconden, typen)
                .toLowerCase(Locale.ROOT);
    }
}
