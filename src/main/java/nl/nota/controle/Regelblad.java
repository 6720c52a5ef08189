package nl.nota.controle;

/**
 * The page of a rule in the catalogue.
 *
 * @param id stays the same for ever
 * @param vast whether its bevindingen can only be mended, never dismissed
 * @param wat what it finds, in a few words
 * @param waarom why that matters, in a sentence
 * @param fout an example that it finds
 * @param goed the same, mended
 */
public record Regelblad(String id, Ernst ernst, boolean vast, String wat, String waarom, String fout, String goed) {

    public static Regelblad fout(String id, String wat, String waarom, String fout, String goed) {
        return new Regelblad(id, Ernst.FOUT, false, wat, waarom, fout, goed);
    }

    /** One that cannot be dismissed. */
    public static Regelblad vast(String id, String wat, String waarom, String fout, String goed) {
        return new Regelblad(id, Ernst.FOUT, true, wat, waarom, fout, goed);
    }

    public static Regelblad waarschuwing(String id, String wat, String waarom, String fout, String goed) {
        return new Regelblad(id, Ernst.WAARSCHUWING, false, wat, waarom, fout, goed);
    }

    public static Regelblad hint(String id, String wat, String waarom, String fout, String goed) {
        return new Regelblad(id, Ernst.HINT, false, wat, waarom, fout, goed);
    }
}
