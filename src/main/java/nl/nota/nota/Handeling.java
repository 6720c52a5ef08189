package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.nota.kern.Reden;

/** Something that can be done with a nota; the policy of each module is an enum of these. */
public interface Handeling {
    /** The name of the constant. */
    String name();

    /** Who may do it, and when. */
    Voorschrift voorschrift();

    /** Whether it can be done with a nota that the archive closed. */
    default boolean isVoorAfgesloten() {
        return false;
    }

    /** All reasons against it, on the ground that comes nearest; empty when this person may do it now. */
    default List<Reden> against(Dossier dossier) {
        var redenen = voorschrift().bevoegdheden().stream()
                .map(een -> een.against(dossier))
                .min(Comparator.comparing(Reden::isForbidden).thenComparing(List::size))
                .map(ArrayList::new)
                .orElseThrow();
        if (voorschrift().vierOgen() && dossier.betrekking().wroteAlong())
            redenen.add(Reden.magNiet("nota.reden.eigen-nota"));
        if (dossier.nota().isAfgesloten() && !isVoorAfgesloten())
            redenen.add(Reden.achterhaald("nota.reden.afgesloten"));
        return redenen;
    }
}
