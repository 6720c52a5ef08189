package nl.nota.beheer;

import org.jspecify.annotations.Nullable;

/**
 * A setting in force.
 *
 * @param naam as it is written in a file or on the command line
 * @param variabele as a variable of the environment
 * @param geheim whether it is a secret, of which only is said whether it is there
 * @param gezet whether it has a value
 * @param waarde the value, or null where it is not shown: a secret, or an address that may hold one
 * @param gewoonlijk whether it is what it usually is
 */
public record Instellingstand(
        String naam,
        String variabele,
        boolean geheim,
        boolean gezet,
        @Nullable String waarde,
        boolean gewoonlijk,
        Herkomst herkomst) {

    /** Who said so. */
    public enum Herkomst {
        /** Nobody: it is as it is delivered. */
        STANDAARD,
        BESTAND,
        OMGEVING,
        OPDRACHTREGEL,
        /** Another way to give a program its settings. */
        ELDERS
    }
}
