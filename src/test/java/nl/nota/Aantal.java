package nl.nota;

/** How often a test repeats itself: as often as it says in {@code mvn verify}, ten times as often in the long run. */
public final class Aantal {
    private static final int LANG = 10;

    private Aantal() {}

    public static int of(int gewoon) {
        return Boolean.getBoolean("nota.lang") ? LANG * gewoon : gewoon;
    }
}
