package nl.nota.nota;

import java.util.List;

/** Something that can be done with a nota; the policy of each module is an enum of these. */
public interface Handeling {
    /** The name of the constant. */
    String name();

    /** Who may do it, and when; any of these is enough. */
    List<Bevoegdheid> bevoegdheden();

    /** Whether nobody who drafted the nota may ever do it, also not for another. */
    default boolean isVierOgen() {
        return false;
    }
}
