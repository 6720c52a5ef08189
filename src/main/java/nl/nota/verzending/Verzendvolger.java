package nl.nota.verzending;

import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;

/**
 * Whoever has something to do in the very act in which beslisnota's go with a letter, or in which that gets its number:
 * the later office fills it in.
 */
public interface Verzendvolger {
    /** These notas go out now, by this person; what fails here undoes the sending. */
    void sent(Medewerker door, List<Kenmerk> beslisnotas);

    /** Parliament numbered the letter with which these notas went. */
    default void numbered(List<Kenmerk> beslisnotas) {}
}
