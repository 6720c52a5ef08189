package nl.nota.besluit;

import nl.nota.nota.Kenmerk;

/**
 * One nota in the tas.
 *
 * @param versie with which versie it was put there; with another one it no longer lies in the tas
 * @param regel the line of the private office, for the bewindspersoon alone; perhaps empty
 */
public record Tasnota(Kenmerk kenmerk, int versie, String regel) {
    /** The most characters of the line. */
    public static final int LANGSTE = 200;

    public Tasnota {
        regel = regel.strip();
    }

    Tasnota with(String briefje) {
        return new Tasnota(kenmerk, versie, briefje);
    }
}
