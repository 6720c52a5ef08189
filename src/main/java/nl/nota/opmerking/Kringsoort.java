package nl.nota.opmerking;

/** Among whom something is said. */
public enum Kringsoort {
    /** Steller, medestellers and their secretariaat. */
    OPSTELLERS,
    /** The people of one party that was asked. */
    PARTIJ,
    /** The line, whoever of it initials. */
    LIJN,
    /** A bewindspersoon with the private office; what is said there is an annotation. */
    BEWINDSPERSOON
}
