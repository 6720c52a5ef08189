package nl.nota.organisatie;

import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;

/** Something that a person may do apart from any one nota; each module has an enum of these. */
public interface Recht {
    /** The name of the constant. */
    String name();

    /** Who may; any of these is enough. */
    Set<Rol> rollen();

    /** Whether who answers for a code by own right may do it too, as far as that code goes. */
    boolean isBijCode();

    /** The code of the sentence for who may not. */
    String bezwaar();

    /** Whether this person may do it at all. */
    default boolean isFor(Medewerker wie) {
        return rollen().stream().anyMatch(wie::is)
                || (isBijCode() && !wie.eigen().isEmpty());
    }

    /** Why this person may not; empty when he or she may. */
    default List<Reden> against(Medewerker wie) {
        return isFor(wie) ? List.of() : List.of(Reden.magNiet(bezwaar()));
    }
}
