package nl.nota.verzending;

import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.besluit.Waarneming;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done with the letter of a decided nota: the policy of this module. */
public enum VerzendingHandeling implements Handeling {
    /** Say how the letter is called, to whom it goes and who signs it. */
    BRIEF_OPSTELLEN(Voorschrift.of(besloten(STELLER, SECRETARIAAT))),
    /** Bring the dated file of the letter that is to be signed. */
    BRIEF_DATEREN(Voorschrift.of(besloten(STELLER, SECRETARIAAT, KABINET))),
    /** Agree that the letter goes out on one's behalf too; nobody but that minister can. */
    MEDE_NAMENS_INSTEMMEN(Voorschrift.vierOgen(besloten(BEWINDSPERSOON))),
    /** Sign exactly the file that was read. */
    BRIEF_ONDERTEKENEN(Voorschrift.vierOgen(besloten(BEWINDSPERSOON))),
    /** Send the nota back because its letter must be worded otherwise, as long as no letter of it went out. */
    BRIEF_TERUGSTUREN(Voorschrift.vierOgen(besloten(BEWINDSPERSOON))),
    /** Record that the letter went out, and which beslisnota's went along. */
    BRIEF_VERZENDEN(Voorschrift.of(besloten(SECRETARIAAT))),
    /** Record the number that parliament gave the letter. */
    KAMERSTUK_VASTLEGGEN(Voorschrift.of(besloten(STELLER, SECRETARIAAT))),
    /** Send a beslisnota after the letter, for a reason, with a notice to the Griffie. */
    BESLISNOTA_NAZENDEN(Voorschrift.of(besloten(SECRETARIAAT)));

    private final Voorschrift voorschrift;

    VerzendingHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    private static Bevoegdheid besloten(Grond... gronden) {
        return new Bevoegdheid(Set.of(gronden), Set.of(Fase.BESLOTEN));
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** What a bewindspersoon signs is never left to an official, whatever mandaat there is (Awb 10:3). */
    @Override
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(Handeling.super.against(dossier));
        if (isPersoonlijk() && !Waarneming.mayDecide(dossier.medewerker()))
            redenen.add(Reden.magNiet("verzending.reden.alleen-zelf"));
        return redenen;
    }

    /** Whether only the bewindspersoon, or another one who keeps the place warm, can do it. */
    boolean isPersoonlijk() {
        return switch (this) {
            case MEDE_NAMENS_INSTEMMEN, BRIEF_ONDERTEKENEN, BRIEF_TERUGSTUREN -> true;
            case BRIEF_OPSTELLEN, BRIEF_DATEREN, BRIEF_VERZENDEN, KAMERSTUK_VASTLEGGEN, BESLISNOTA_NAZENDEN -> false;
        };
    }
}
