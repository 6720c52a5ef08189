package nl.nota.nota;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nota goes no further (intrekken); it stays on record with the reason, and the archive may close it. */
@Service
public class WithdrawingNota {
    private final Dossiers dossiers;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawingNota(Dossiers dossiers, GrantingInzage inzage, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.inzage = inzage;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws the nota for a reason. */
    @Transactional
    public Outcome<Kenmerk> withdraw(Medewerker medewerker, Kenmerk kenmerk, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.INTREKKEN.against(dossier));
        if (reden.isBlank()) redenen.add(Reden.onjuist("nota.reden.reden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        dossier.nota().become(Fase.INGETROKKEN, clock.instant());
        inzage.grant(kenmerk, Grond.ARCHIEF, List.of(Sleutel.rol(Rol.ARCHIEF)));
        events.publishEvent(dossier.happened("INGETROKKEN", null, Map.of("reden", reden.strip())));
        return Outcome.done(kenmerk);
    }
}
