package nl.nota.reis;

import java.util.Locale;

/**
 * What somebody's hands did since the beginning of a task, in the keystroke-level model of Card, Moran and Newell
 * (1980): K 0.28 s a key or a combination of keys, P 1.1 s pointing, B 0.1 s pressing or releasing a button, H 0.4 s a
 * hand that goes from mouse to keys or back, M 1.35 s a thought.
 *
 * <p>A click is P and 2 B, a tap P and B, a double click P and 4 B. M stands before each act that has to be thought of:
 * which link, button, answer or shortcut. It stands not before a field, which is an argument and no command (rule 0),
 * not before what the act before already called for, such as the button that confirms (rules 1 and 3), and once for all
 * keys of one act, as Tab, Tab and Enter (rule 2). A finger that also types goes nowhere, so has no H.
 *
 * <p>Each click, tap or key that works the page is one activation; Tab is a key, and pointing at a field is a click
 * unless it has the focus already. The letters of a text are no activations, and their K is kept apart as the time of
 * writing. Reading, scrolling and waiting for the product are not counted.
 */
final class Meting {
    private static final double K = 0.28;
    private static final double P = 1.1;
    private static final double B = 0.1;
    private static final double M = 1.35;
    private static final double H = 0.4;

    private enum Hand {
        MUIS,
        TOETSEN,
        VINGER
    }

    private Hand hand = Hand.MUIS;
    private int activaties;
    private double seconden;
    private double schrijven;

    /** The count begins; the hand stays where it was. */
    void begin() {
        activaties = 0;
        seconden = 0;
        schrijven = 0;
    }

    void think() {
        seconden += M;
    }

    void click() {
        go(Hand.MUIS);
        activaties++;
        seconden += P + 2 * B;
    }

    void doubleClick() {
        click();
        seconden += 2 * B;
    }

    void tap() {
        hand = Hand.VINGER;
        activaties++;
        seconden += P + B;
    }

    void press() {
        go(Hand.TOETSEN);
        activaties++;
        seconden += K;
    }

    void write(String tekst) {
        go(Hand.TOETSEN);
        schrijven += K * tekst.length();
    }

    private void go(Hand naar) {
        if (hand == Hand.VINGER) return;
        if (hand != naar) seconden += H;
        hand = naar;
    }

    int activaties() {
        return activaties;
    }

    double seconden() {
        return seconden;
    }

    double schrijven() {
        return schrijven;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d kl, %.1f s, en %.0f s schrijven", activaties, seconden, schrijven);
    }
}
