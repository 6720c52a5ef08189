package nl.nota.nota;

/** The anchor of a footnote in light markup, {@code [^12]}. */
final class NootAnker {
    private NootAnker() {}

    /** The number of the anchor that begins there, or -1. */
    static int nummer(String bron, int plaats) {
        if (!bron.startsWith("[^", plaats)) return -1;
        int eind = plaats + 2;
        while (eind < bron.length() && eind < plaats + 7 && Begin.isCijfer(bron.charAt(eind))) eind++;
        boolean anker = eind > plaats + 2 && eind < bron.length() && bron.charAt(eind) == ']';
        return anker ? Integer.parseInt(bron.substring(plaats + 2, eind)) : -1;
    }
}
