package nl.nota.openbaarmaking;

import static nl.nota.nota.Fase.BESLOTEN;
import static nl.nota.nota.Grond.WOO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.kern.Reden;
import nl.nota.nota.Bevoegdheid;
import nl.nota.nota.Dossier;
import nl.nota.nota.Handeling;
import nl.nota.nota.Voorschrift;

/** What can be done on the way of a decided nota to the public: the policy of this module. */
public enum OpenbaarmakingHandeling implements Handeling {
    /** Say what of it stays inside, and finish with that. */
    LAKKEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Take the finished work up again, or give it back to who did it. */
    LAKKEN_HEROPENEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Release what another redacted. */
    VRIJGEVEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Let the public read what was released. */
    OPENBAAR_MAKEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Take it away from the public, in one step; a second pair of eyes comes after. */
    PUBLICATIE_INTREKKEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN))));

    private final Voorschrift voorschrift;

    OpenbaarmakingHandeling(Voorschrift voorschrift) {
        this.voorschrift = voorschrift;
    }

    @Override
    public Voorschrift voorschrift() {
        return voorschrift;
    }

    /** What is public can always be taken away. */
    @Override
    public boolean isVoorAfgesloten() {
        return this == PUBLICATIE_INTREKKEN;
    }

    /** All reasons against it as far as the nota is on its way. */
    public List<Reden> against(Lakdossier lak) {
        var redenen = new ArrayList<>(against(lak.dossier()));
        if (!redenen.isEmpty()) return redenen;
        if (!isOpen(lak.fase()))
            redenen.add(
                    Reden.achterhaald("openbaarmaking.reden.fase", lak.fase().opschrift()));
        if (this == VRIJGEVEN
                && lak.lakkers().contains(lak.dossier().medewerker().id()))
            redenen.add(Reden.magNiet("openbaarmaking.reden.zelf-gelakt"));
        return redenen;
    }

    private boolean isOpen(Openbaarmakingsfase fase) {
        return switch (this) {
            case LAKKEN -> fase == Openbaarmakingsfase.TE_BEOORDELEN;
            case LAKKEN_HEROPENEN ->
                fase == Openbaarmakingsfase.GELAKT
                        || fase == Openbaarmakingsfase.VRIJGEGEVEN
                        || fase == Openbaarmakingsfase.INGETROKKEN;
            case VRIJGEVEN -> fase == Openbaarmakingsfase.GELAKT;
            case OPENBAAR_MAKEN -> fase == Openbaarmakingsfase.VRIJGEGEVEN;
            case PUBLICATIE_INTREKKEN -> fase == Openbaarmakingsfase.OPENBAAR;
        };
    }

    /** Whether this person looks at the work at all. */
    public static boolean isReader(Dossier dossier) {
        return againstReading(dossier).isEmpty();
    }

    /** Why this person does not look at it; also what lies closed is looked at. */
    public static List<Reden> againstReading(Dossier dossier) {
        return PUBLICATIE_INTREKKEN.against(dossier);
    }
}
