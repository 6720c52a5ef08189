package nl.nota.afstemming;

import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Handeling;

/** What can be done in the round: the policy of this module. */
public enum AfstemmingHandeling implements Handeling {
    /** Freeze the concept as the next versie; the first one starts the round. */
    INDIENEN(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING))),
    /** Say for a party what it thinks of the versie that was read. */
    AFSTEMMEN(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING))),
    /** Confirm that a required party is not concerned. */
    NIET_BETROKKEN_BEVESTIGEN(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING))),
    /** Record that a required party let its term pass in silence. */
    GEEN_REACTIE_VASTLEGGEN(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING))),
    /** Take the last answer of a party back. */
    OORDEEL_INTREKKEN(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING, Fase.AFGESTEMD))),
    /** Pass the question on to a colleague of the same party. */
    DOORGEVEN(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING))),
    /** Record what a party without people here said elsewhere; who drafts may do so, for it is shown as what it is. */
    EXTERN_VASTLEGGEN(new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING)));

    private static final Set<AfstemmingHandeling> VAN_SCHRIJVERS = Set.of(INDIENEN, EXTERN_VASTLEGGEN);

    private final Bevoegdheid bevoegdheid;

    AfstemmingHandeling(Bevoegdheid bevoegdheid) {
        this.bevoegdheid = bevoegdheid;
    }

    @Override
    public List<Bevoegdheid> bevoegdheden() {
        return List.of(bevoegdheid);
    }

    @Override
    public boolean isVierOgen() {
        return !VAN_SCHRIJVERS.contains(this);
    }

    /** All reasons against it; empty when this person may do it now. */
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(bevoegdheid.against(dossier));
        if (isVierOgen() && dossier.betrekking().wroteAlong())
            redenen.add(Reden.magNiet("afstemming.reden.eigen-nota"));
        return redenen;
    }
}
