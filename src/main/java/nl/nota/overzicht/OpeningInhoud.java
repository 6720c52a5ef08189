package nl.nota.overzicht;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.GrantingInzage;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Woordcontrole;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditor opens the content of one nota, for a reason that is recorded first and for half an hour. */
@Service
public class OpeningInhoud {
    private static final Duration HALF_UUR = Duration.ofMinutes(30);

    private final Dossiers dossiers;
    private final GrantingInzage inzage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningInhoud(Dossiers dossiers, GrantingInzage inzage, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.inzage = inzage;
        this.events = events;
        this.clock = clock;
    }

    /** Opens it for this reason. */
    @Transactional
    public Outcome<Kenmerk> open(Medewerker medewerker, Kenmerk kenmerk, String reden) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(OverzichtHandeling.INHOUD_OPENEN.against(dossier));
        if (reden.isBlank()) redenen.add(Reden.onjuist("overzicht.reden.reden-verplicht"));
        redenen.addAll(Woordcontrole.against("reden", reden));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var tot = clock.instant().plus(HALF_UUR);
        inzage.grantUntil(kenmerk, Grond.AUDIT_INHOUD, Sleutel.of(medewerker.id()), tot, reden.strip());
        events.publishEvent(dossier.happened("INHOUD_GEOPEND", null, Map.of("reden", reden.strip())));
        return Outcome.done(kenmerk);
    }
}
