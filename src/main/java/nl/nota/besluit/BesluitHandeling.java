package nl.nota.besluit;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.BESLOTEN;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.CONTROLEUR;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;

/** What can be done on the way to a decision: the policy of this module. */
public enum BesluitHandeling implements Handeling {
    /**
     * Take it back to the concept, as long as nobody decided on this versie; the secretariaat, when it is to offer what
     * is not complete.
     */
    TERUGHALEN(
            new Bevoegdheid(Set.of(STELLER), Set.of(AFGESTEMD, IN_PARAFERING, TER_BESLISSING)),
            new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(AFGESTEMD))),
    /** Decide on exactly the versie that was read. */
    BESLUITEN(new Bevoegdheid(Set.of(BEWINDSPERSOON), Set.of(TER_BESLISSING))),
    /** Record what a bewindspersoon decided elsewhere, with what shows it. */
    BESLUIT_VASTLEGGEN(new Bevoegdheid(Set.of(KABINET), Set.of(TER_BESLISSING))),
    /** Take the own last besluit back, within a minute. */
    HERROEPEN(new Bevoegdheid(Set.of(BEWINDSPERSOON, KABINET), Set.of(TER_BESLISSING, BESLOTEN))),
    /** Record that a voorwaarde of the besluit is met. */
    BESLUITVOORWAARDE_AFDOEN(new Bevoegdheid(Set.of(CONTROLEUR), Set.of(BESLOTEN)));

    private static final Set<BesluitHandeling> VIER_OGEN = EnumSet.of(BESLUITEN, BESLUIT_VASTLEGGEN);

    private final List<Bevoegdheid> bevoegdheden;

    BesluitHandeling(Bevoegdheid... bevoegdheden) {
        this.bevoegdheden = List.of(bevoegdheden);
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return bevoegdheden;
    }

    @Override
    public boolean isVierOgen() {
        return VIER_OGEN.contains(this);
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(Bevoegdheid.nearest(bevoegdheden, dossier));
        if (isVierOgen() && dossier.betrekking().wroteAlong()) redenen.add(Reden.magNiet("besluit.reden.eigen-nota"));
        if (this == BESLUITEN && !Waarneming.mayDecide(dossier.medewerker()))
            redenen.add(Reden.magNiet("besluit.reden.alleen-mandaat"));
        return redenen;
    }

    /** Whether this person may decide for this code: with only a mandaat of a bewindspersoon nobody does (Awb 10:3). */
    public static boolean isOpenTo(Dossier dossier, String code) {
        return Waarneming.mayDecide(dossier.betrekking(), code);
    }
}
