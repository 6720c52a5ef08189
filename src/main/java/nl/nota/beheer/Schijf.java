package nl.nota.beheer;

/**
 * The disk on which the product keeps its files.
 *
 * @param vrij bytes that the product may still write
 * @param totaal bytes of the disk
 */
public record Schijf(long vrij, long totaal) {
    private static final int PROCENT = 100;
    private static final int KRAP = 10;

    /** How much of it is free, in whole percents. */
    public long procent() {
        return totaal <= 0 ? 0 : vrij * PROCENT / totaal;
    }

    /** Whether somebody must make room. */
    public boolean isKrap() {
        return procent() < KRAP;
    }
}
