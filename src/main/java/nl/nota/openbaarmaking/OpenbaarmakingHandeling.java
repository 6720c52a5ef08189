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
    /** Let what is planned become public at another moment, or not at all. */
    PUBLICATIE_VERPLAATSEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Take it away from the public, in one step; a second pair of eyes comes after. */
    PUBLICATIE_INTREKKEN(Voorschrift.of(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN)))),
    /** Look as the second pair of eyes at what another took away: rightly, or let it come back. */
    INTREKKING_BEOORDELEN(Voorschrift.vierOgen(new Bevoegdheid(Set.of(WOO), Set.of(BESLOTEN))));

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
        if (!isOpen(lak)) redenen.add(Reden.achterhaald("openbaarmaking.reden.fase", lak.opschrift()));
        if (this == VRIJGEVEN
                && lak.lakkers().contains(lak.dossier().medewerker().id()))
            redenen.add(Reden.magNiet("openbaarmaking.reden.zelf-gelakt"));
        if (this == INTREKKING_BEOORDELEN && isOwn(lak))
            redenen.add(Reden.magNiet("openbaarmaking.reden.zelf-ingetrokken"));
        return redenen;
    }

    private static boolean isOwn(Lakdossier lak) {
        var wie = lak.dossier().medewerker().id();
        return lak.gang().ingetrokken().filter(een -> een.door().equals(wie)).isPresent();
    }

    private boolean isOpen(Lakdossier lak) {
        var fase = lak.fase();
        var gepland = lak.gang().gepland().isPresent();
        return switch (this) {
            case LAKKEN -> fase == Openbaarmakingsfase.TE_BEOORDELEN;
            case LAKKEN_HEROPENEN -> fase != Openbaarmakingsfase.TE_BEOORDELEN && !gepland;
            case VRIJGEVEN -> fase == Openbaarmakingsfase.GELAKT;
            case OPENBAAR_MAKEN -> fase == Openbaarmakingsfase.VRIJGEGEVEN && !gepland;
            case PUBLICATIE_VERPLAATSEN -> gepland;
            case PUBLICATIE_INTREKKEN -> lak.gang().leesbaar().isPresent();
            case INTREKKING_BEOORDELEN -> lak.gang().ingetrokken().isPresent();
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
