package nl.nota.controle;

/**
 * A piece of a nota as it is served.
 *
 * @param begin where it begins in the light markup of its part, in code points
 * @param eind past its last code point
 * @param citaat exactly what stands there; empty when something is missing
 */
public record Plek(Plaats plaats, int begin, int eind, String citaat) {
    /** Where something is missing altogether. */
    public static Plek missing(Plaats plaats) {
        return new Plek(plaats, 0, 0, "");
    }

    /** What stands in a field of the kop. */
    public static Plek kop(String veld, String citaat) {
        return new Plek(Plaats.kop(veld), 0, citaat.codePointCount(0, citaat.length()), citaat);
    }

    /** A field of the kop in which something is missing. */
    public static Plek missing(String veld) {
        return missing(Plaats.kop(veld));
    }
}
