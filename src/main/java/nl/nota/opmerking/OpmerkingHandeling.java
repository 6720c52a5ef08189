package nl.nota.opmerking;

import static nl.nota.nota.Fase.AFGESTEMD;
import static nl.nota.nota.Fase.BESLOTEN;
import static nl.nota.nota.Fase.CONCEPT;
import static nl.nota.nota.Fase.IN_AFSTEMMING;
import static nl.nota.nota.Fase.IN_PARAFERING;
import static nl.nota.nota.Fase.TER_BESLISSING;
import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.MEDESTELLER;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;
import static nl.nota.nota.Grond.WOO;

import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done with opmerkingen: the policy of this module. */
public enum OpmerkingHandeling implements Handeling {
    /** Say something about the text, answer it, share it or close it: each in the fases in which one works on it. */
    OPMERKEN(Voorschrift.of(
            new Bevoegdheid(
                    Set.of(STELLER, MEDESTELLER, SECRETARIAAT),
                    Set.of(CONCEPT, IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING)),
            new Bevoegdheid(Set.of(PARTIJ), Set.of(IN_AFSTEMMING, AFGESTEMD)),
            new Bevoegdheid(Set.of(LIJN), Set.of(IN_AFSTEMMING, AFGESTEMD, IN_PARAFERING, TER_BESLISSING)),
            new Bevoegdheid(Set.of(BEWINDSPERSOON, KABINET), Set.of(TER_BESLISSING)))),
    /** Take the proposed words over into the concept. */
    OVERNEMEN(Voorschrift.of(new Bevoegdheid(Set.of(STELLER, MEDESTELLER), Set.of(CONCEPT, IN_AFSTEMMING)))),
    /** Say whether an annotation becomes public with the nota. */
    ANNOTATIE_BEOORDELEN(Voorschrift.of(
            new Bevoegdheid(Set.of(BEWINDSPERSOON, KABINET), Set.of(TER_BESLISSING, BESLOTEN)),
            new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN))));

    private final Voorschrift voorschrift;

    OpmerkingHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** What is said in a circle is shared by that circle. */
    static List<Reden> againstSharing(Dossier dossier, Opmerking opmerking) {
        return unless(opmerking.kring().holds(dossier));
    }

    /** It is dealt with for its circle, or for the steller, who works with it. */
    static List<Reden> againstClosing(Dossier dossier, Opmerking opmerking) {
        return unless(
                opmerking.kring().holds(dossier) || dossier.betrekking().is(STELLER));
    }

    /**
     * An annotation is judged by the bewindspersoon with the private office, and by who judges what becomes public, unless
     * that person drafted the nota.
     */
    static List<Reden> againstJudging(Dossier dossier, Opmerking opmerking) {
        var betrekking = dossier.betrekking();
        var woo = betrekking.is(WOO) && !betrekking.wroteAlong();
        return unless(opmerking.isAnnotatie() && (woo || opmerking.kring().holds(dossier)));
    }

    private static List<Reden> unless(boolean mag) {
        return mag ? List.of() : List.of(Reden.magNiet("opmerking.reden.niet-uw-kring"));
    }
}
