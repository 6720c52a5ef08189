package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Woordcontrole;
import nl.nota.openbaarmaking.Publicatieverzoek.Wanneer;
import nl.nota.verzending.Briefstanden;
import org.springframework.stereotype.Component;

/** What stands against the moment and the reason with which something is to become public. */
@Component
class Publicatiekeuring {
    private final Briefstanden brieven;
    private final Clock clock;

    Publicatiekeuring(Briefstanden brieven, Clock clock) {
        this.brieven = brieven;
        this.clock = clock;
    }

    /** Of what is published: exactly what was released, and with a reason where it replaces what can be read now. */
    List<Reden> against(Lakdossier lak, Publicatieverzoek verzoek) {
        var redenen = new ArrayList<Reden>();
        if (!lak.isUnchanged()) redenen.add(Reden.achterhaald("openbaarmaking.reden.veranderd"));
        if (verzoek.wanneer() == Wanneer.NIET) redenen.add(Reden.onjuist("openbaarmaking.reden.wanneer"));
        redenen.addAll(when(lak, verzoek));
        if (lak.gang().leesbaar().isPresent()) {
            if (verzoek.oorzaak() == null) redenen.add(Reden.onjuist("openbaarmaking.reden.vervangen-soort"));
            if (verzoek.reden().isEmpty()) redenen.add(Reden.onjuist("openbaarmaking.reden.vervangen"));
        }
        redenen.addAll(Woordcontrole.against("reden", verzoek.reden()));
        return redenen;
    }

    /** Of what was planned already: another moment is chosen with a reason. */
    List<Reden> againstMoving(Lakdossier lak, Publicatieverzoek verzoek) {
        var redenen = new ArrayList<>(when(lak, verzoek));
        if (verzoek.reden().isEmpty()) redenen.add(Reden.onjuist("openbaarmaking.reden.verplaatsen"));
        redenen.addAll(Woordcontrole.against("reden", verzoek.reden()));
        return redenen;
    }

    private List<Reden> when(Lakdossier lak, Publicatieverzoek verzoek) {
        return switch (verzoek.wanneer()) {
            case METEEN, NIET -> List.of();
            case EMBARGO -> moment(verzoek);
            case BIJ_VERZENDING ->
                brieven.isSent(lak.dossier().kenmerk())
                        ? List.of(Reden.achterhaald("openbaarmaking.reden.al-verzonden"))
                        : List.of();
        };
    }

    private List<Reden> moment(Publicatieverzoek verzoek) {
        var moment = verzoek.moment();
        if (moment == null) return List.of(Reden.onjuist("openbaarmaking.reden.moment"));
        return moment.isAfter(clock.instant())
                ? List.of()
                : List.of(Reden.onjuist("openbaarmaking.reden.moment-voorbij"));
    }
}
