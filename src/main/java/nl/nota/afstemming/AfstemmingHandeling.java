package nl.nota.afstemming;

import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.Set;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Fase;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done in the round: the policy of this module. */
public enum AfstemmingHandeling implements Handeling {
    /** Freeze the concept as the next versie; the first one starts the round. */
    INDIENEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING)))),
    /** Say for a party what it thinks of the versie that was read. */
    AFSTEMMEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING)))),
    /** Confirm that a required party is not concerned. */
    NIET_BETROKKEN_BEVESTIGEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING)))),
    /** Record that a required party let its term pass in silence. */
    GEEN_REACTIE_VASTLEGGEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING)))),
    /** Take the last answer of a party back. */
    OORDEEL_INTREKKEN(
            Voorschrift.vierOgen(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING, Fase.AFGESTEMD)))),
    /** Pass the question on to a colleague of the same party. */
    DOORGEVEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(PARTIJ), Set.of(Fase.IN_AFSTEMMING)))),
    /** Record what a party without people here said elsewhere; who drafts may do so, for it is shown as what it is. */
    EXTERN_VASTLEGGEN(
            Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING)))),
    /** Take back what was recorded for a party without people here; the party itself took nothing back. */
    EXTERN_TERUGNEMEN(Voorschrift.of(
            new Bevoegdheid(Set.of(STELLER, MEDESTELLER, SECRETARIAAT), Set.of(Fase.IN_AFSTEMMING, Fase.AFGESTEMD))));

    private final Voorschrift voorschrift;

    AfstemmingHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }
}
