package nl.nota.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;

/**
 * Who may do one thing, and in which fases; each module's policy is a table of these, and they guard the command, show
 * the button and give the reason on the screen.
 *
 * @param gronden any of these is enough
 * @param fasen the fases in which it can be done
 */
public record Bevoegdheid(Set<Grond> gronden, Set<Fase> fasen) {
    public Bevoegdheid {
        gronden = Set.copyOf(gronden);
        fasen = Set.copyOf(fasen);
    }

    /** All reasons against it on the ground that comes nearest; empty when it may be done on any. */
    public static List<Reden> nearest(List<Bevoegdheid> bevoegdheden, Dossier dossier) {
        return bevoegdheden.stream()
                .map(een -> een.against(dossier))
                .min(Comparator.comparing(Bevoegdheid::isForbidden).thenComparing(List::size))
                .orElseThrow();
    }

    /** Whether this person may never do it, whatever happens to the nota. */
    public static boolean isForbidden(List<Reden> redenen) {
        return redenen.stream().anyMatch(reden -> reden.soort() == Reden.Soort.MAG_NIET);
    }

    /** All reasons against it for this person on this nota; empty when it may be done. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<Reden>();
        if (!dossier.betrekking().isAny(gronden)) redenen.add(Reden.magNiet("nota.reden.niet-bevoegd"));
        if (!fasen.contains(dossier.nota().fase()))
            redenen.add(
                    Reden.achterhaald("nota.reden.fase", dossier.nota().fase().opschrift()));
        return redenen;
    }
}
