package nl.nota.besluit;

/** By which way the private office heard a besluit that it records. */
public enum Wijze {
    MONDELING,
    TELEFONISCH,
    SCHRIFTELIJK
}
