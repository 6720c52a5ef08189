package nl.nota.route;

/** How many working days somebody has. */
public final class Termijn {
    /** What a party usually has. */
    static final int AFSTEMMEN = 5;

    private Termijn() {}

    /** The usual term; spoed halves it and rounds up, so that everybody keeps at least a day. */
    public static int of(int werkdagen, boolean spoed) {
        return spoed ? (werkdagen + 1) / 2 : werkdagen;
    }
}
