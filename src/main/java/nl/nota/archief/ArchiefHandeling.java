package nl.nota.archief;

import static nl.nota.nota.Fase.BESLOTEN;
import static nl.nota.nota.Fase.INGETROKKEN;
import static nl.nota.nota.Grond.ARCHIEF;
import static nl.nota.nota.Grond.WOO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done with a dossier when the work on it is done: the policy of this module. */
public enum ArchiefHandeling implements Handeling {
    /** Close it by a category of the selectielijst. */
    DOSSIER_AFSLUITEN(Voorschrift.of(new Bevoegdheid(Set.of(ARCHIEF), Set.of(BESLOTEN, INGETROKKEN)))),
    /** Take all of it out, with its metadata, once it is closed. */
    DOSSIER_UITVOEREN(Voorschrift.of(new Bevoegdheid(Set.of(ARCHIEF), Set.of(BESLOTEN, INGETROKKEN)))),
    /** Say why it is not to be destroyed. */
    BEWAARSTOP_ZETTEN(Voorschrift.of(
            new Bevoegdheid(Set.of(ARCHIEF), Set.of(BESLOTEN, INGETROKKEN)),
            new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Say why that is over. */
    BEWAARSTOP_OPHEFFEN(Voorschrift.of(
            new Bevoegdheid(Set.of(ARCHIEF), Set.of(BESLOTEN, INGETROKKEN)),
            new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN))));

    private final Voorschrift voorschrift;

    ArchiefHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    @Override
    public boolean isVoorAfgesloten() {
        return this != DOSSIER_AFSLUITEN;
    }

    @Override
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(Handeling.super.against(dossier));
        if (redenen.isEmpty() && this == DOSSIER_UITVOEREN && !dossier.nota().isAfgesloten())
            redenen.add(Reden.achterhaald("archief.reden.niet-afgesloten"));
        return redenen;
    }
}
