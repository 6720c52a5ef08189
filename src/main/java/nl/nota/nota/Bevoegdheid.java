package nl.nota.nota;

import java.util.ArrayList;
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

    /** All reasons against it for this person on this nota; empty when it may be done. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<Reden>();
        if (!dossier.betrekking().isAny(gronden)) redenen.add(Reden.magNiet("nota.reden.niet-bevoegd"));
        else if (!dossier.betrekking().hasVoice(gronden)) redenen.add(Reden.magNiet("nota.reden.vervangt-schrijvers"));
        if (!fasen.contains(dossier.nota().fase()))
            redenen.add(
                    Reden.achterhaald("nota.reden.fase", dossier.nota().fase().opschrift()));
        return redenen;
    }
}
