package nl.nota.afstemming;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Steller or secretariaat record what a party without people here said elsewhere, with the document that shows it. It
 * is always shown as recorded by them, never as the party's own.
 */
@Service
public class RecordingExterne {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Afstemmingen afstemmingen;
    private final Bewijzen bewijzen;
    private final Antwoordcontrole controle;
    private final Externecontrole bewijscontrole;
    private final Inzagelijn lijn;
    private final Eisen eisen;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    RecordingExterne(
            Dossiers dossiers,
            Routes routes,
            Afstemmingen afstemmingen,
            Bewijzen bewijzen,
            Antwoordcontrole controle,
            Externecontrole bewijscontrole,
            Inzagelijn lijn,
            Eisen eisen,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.afstemmingen = afstemmingen;
        this.bewijzen = bewijzen;
        this.controle = controle;
        this.bewijscontrole = bewijscontrole;
        this.lijn = lijn;
        this.eisen = eisen;
        this.afsluiting = afsluiting;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records the answer and its document; the last agreement closes the round in the same transaction. */
    @Transactional
    public Outcome<UUID> record(Medewerker medewerker, Kenmerk kenmerk, Antwoord antwoord, Externe externe) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var route = routes.findByKenmerk(kenmerk);
        var redenen = new ArrayList<>(controle.againstExterne(dossier, route, antwoord, externe));
        redenen.addAll(bewijscontrole.against(dossier, antwoord.gelezen(), externe));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var nu = clock.instant();
        var voorVersie = bewijscontrole
                .submittedLater(dossier, antwoord.gelezen(), externe)
                .isPresent();
        var id = keep(dossier, antwoord, externe, voorVersie, nu);
        var voltooid = afsluiting.afterAnswer(dossier, route.orElseThrow(), nu).isVoltooid();
        events.publishEvent(happened(dossier, antwoord, externe, voorVersie, id, voltooid));
        return Outcome.done(id);
    }

    /** The trail commits to who said it, when, and the very bytes that show it. */
    private static Gebeurtenis happened(
            Dossier dossier, Antwoord antwoord, Externe externe, boolean voorVersie, UUID id, boolean voltooid) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("afstemming", id.toString());
        inhoud.put("oordeel", antwoord.oordeel().name());
        inhoud.put("voltooid", voltooid);
        inhoud.put("zegsman", externe.zegsman());
        inhoud.put("datum", externe.datum().toString());
        if (voorVersie) inhoud.put("voorVersie", true);
        inhoud.put("sha256", externe.stuk().sha256());
        return dossier.happened("EXTERN_VASTGELEGD", antwoord.onderdeel(), inhoud);
    }

    private UUID keep(Dossier dossier, Antwoord antwoord, Externe externe, boolean voorVersie, Instant nu) {
        var voorwaarden = eisen.set(dossier, antwoord);
        var id = identiteiten.generateId();
        var door = Optreden.of(dossier.medewerker().id());
        afstemmingen.save(new Afstemming(id, dossier.kenmerk(), antwoord, voorwaarden, door, nu));
        bewijzen.keep(id, externe, voorVersie);
        lijn.open(dossier, antwoord.oordeel());
        return id;
    }
}
