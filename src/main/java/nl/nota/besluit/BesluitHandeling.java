package nl.nota.besluit;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.BESLOTEN;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.CONTROLEUR;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done on the way to a decision: the policy of this module. */
public enum BesluitHandeling implements Handeling {
    /** Take it back to the concept, as long as nobody decided on this versie. */
    TERUGHALEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER), Set.of(AFGESTEMD, IN_PARAFERING, TER_BESLISSING)))),
    /** Decide on exactly the versie that was read. */
    BESLUITEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(BEWINDSPERSOON), Set.of(TER_BESLISSING)))),
    /** Record what a bewindspersoon decided elsewhere, with what shows it. */
    BESLUIT_VASTLEGGEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(KABINET), Set.of(TER_BESLISSING)))),
    /** Take the own last besluit back, within a minute. */
    HERROEPEN(Voorschrift.of(new Bevoegdheid(Set.of(BEWINDSPERSOON, KABINET), Set.of(TER_BESLISSING, BESLOTEN)))),
    /** Record that a voorwaarde of the besluit is met. */
    BESLUITVOORWAARDE_AFDOEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(CONTROLEUR), Set.of(BESLOTEN)))),
    /** Name another who checks a voorwaarde of the besluit, because the first cannot. */
    CONTROLEUR_VERVANGEN(Voorschrift.of(new Bevoegdheid(Set.of(BEWINDSPERSOON, KABINET), Set.of(BESLOTEN))));

    private final Voorschrift voorschrift;

    BesluitHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** What a bewindspersoon decides is never left to an official, whatever mandaat there is. */
    @Override
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(Handeling.super.against(dossier));
        if (isOwnAct(dossier) && !Waarneming.mayDecide(dossier.medewerker()))
            redenen.add(Reden.magNiet("besluit.reden.alleen-mandaat"));
        return redenen;
    }

    /** What a bewindspersoon does by own right, and nobody under a mandaat. */
    private boolean isOwnAct(Dossier dossier) {
        return this == BESLUITEN
                || (this == CONTROLEUR_VERVANGEN && !dossier.betrekking().is(KABINET));
    }

    /** Whether this person may decide for this code: with only a mandaat of a bewindspersoon nobody does (Awb 10:3). */
    public static boolean isOpenTo(Dossier dossier, String code) {
        return Waarneming.mayDecide(dossier.betrekking(), code);
    }
}
