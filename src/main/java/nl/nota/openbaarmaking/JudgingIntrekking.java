package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woordcontrole;
import nl.nota.openbaarmaking.Publicatiestap.Gang;
import nl.nota.openbaarmaking.Publicatiestap.Stand;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Another looks at what one person took away from the public: it was right (bevestigen), or it comes back. */
@Service
public class JudgingIntrekking {
    private final Dossiers dossiers;
    private final Lakdossiers lakdossiers;
    private final Publicatiepad publicatiepad;
    private final Openbaarmakingspad pad;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    JudgingIntrekking(
            Dossiers dossiers,
            Lakdossiers lakdossiers,
            Publicatiepad publicatiepad,
            Openbaarmakingspad pad,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.lakdossiers = lakdossiers;
        this.publicatiepad = publicatiepad;
        this.pad = pad;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Judges it.
     *
     * @param terug whether the public may read it again, exactly as it was
     * @param reden why; it must be said of what comes back
     */
    @Transactional
    public Outcome<UUID> judge(Medewerker medewerker, Kenmerk kenmerk, boolean terug, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OpenbaarmakingHandeling.INTREKKING_BEOORDELEN.against(dossier));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var lak = lakdossiers.of(dossier);
        redenen.addAll(OpenbaarmakingHandeling.INTREKKING_BEOORDELEN.against(lak));
        redenen.addAll(against(lak, terug, reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var weg = lak.gang().ingetrokken().orElseThrow();
        if (terug) restore(lak, weg, reden.strip());
        else confirm(lak, weg, reden.strip());
        return Outcome.done(weg.id());
    }

    private static List<Reden> against(Lakdossier lak, boolean terug, String reden) {
        var redenen = new ArrayList<>(Woordcontrole.against("reden", reden));
        if (!terug) return redenen;
        if (lak.fase() != Openbaarmakingsfase.INGETROKKEN)
            redenen.add(Reden.achterhaald("openbaarmaking.reden.fase", lak.opschrift()));
        if (reden.isBlank()) redenen.add(Reden.onjuist("openbaarmaking.reden.terugdraaien"));
        return redenen;
    }

    private void confirm(Lakdossier lak, Publicatiestand weg, String reden) {
        publicatiepad.move(lak, weg.id(), new Gang(Stand.BEVESTIGD, weg.oorzaak(), reden), weg.moment());
        events.publishEvent(lak.dossier().happened("INTREKKING_BEVESTIGD", null, Map.of()));
    }

    /** It was released and passed the gate, and the same comes back to the byte. */
    private void restore(Lakdossier lak, Publicatiestand weg, String reden) {
        publicatiepad.move(lak, weg.id(), new Gang(Stand.OPENBAAR, reden), clock.instant());
        pad.step(
                identiteiten.generateId(),
                lak,
                Openbaarmakingsfase.OPENBAAR,
                "INTREKKING_TERUGGEDRAAID",
                reden,
                Map.of());
    }
}
