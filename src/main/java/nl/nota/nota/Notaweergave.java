package nl.nota.nota;

import nl.nota.organisatie.Medewerker;

/** Port: the whole nota as an answer for machines; it composes what all modules know, so the roof fills it. */
public interface Notaweergave {

    /** The nota as this person may see it. */
    Beeld of(Medewerker medewerker, Kenmerk kenmerk);

    /**
     * A nota ready to be written as JSON.
     *
     * @param etag the entity tag of this state, with its quotes
     */
    record Beeld(Object nota, String etag) {}
}
