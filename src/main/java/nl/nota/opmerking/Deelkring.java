package nl.nota.opmerking;

/** With whom a circle shares what was said in it. */
public enum Deelkring {
    /** Steller, medestellers and their secretariaat. */
    OPSTELLERS,
    /** Everybody who works on the nota: the drafters, the parties, the line, the bewindspersonen. */
    ALLEN
}
