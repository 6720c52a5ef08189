package nl.nota;

/** How often a test repeats itself: as often as it says in {@code mvn verify}, ten times as often in the long run. */
public final class Aantal {
    private static final int LANG = 10;

    private Aantal() {}

    public static int of(int gewoon) {
        return of(gewoon, LANG * gewoon);
    }

    /** As often as it says in {@code mvn verify}, and otherwise in the long run. */
    public static int of(int gewoon, int lang) {
        return Boolean.getBoolean("nota.lang") ? lang : gewoon;
    }
}
