package nl.nota.afstemming;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Somebody records for a party what it thinks of exactly the versie that was read. */
@Service
public class RecordingAfstemming {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Afstemmingen afstemmingen;
    private final Antwoordcontrole controle;
    private final Inzagelijn lijn;
    private final Eisen eisen;
    private final Rondeafsluiting afsluiting;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    RecordingAfstemming(
            Dossiers dossiers,
            Routes routes,
            Afstemmingen afstemmingen,
            Antwoordcontrole controle,
            Inzagelijn lijn,
            Eisen eisen,
            Rondeafsluiting afsluiting,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.afstemmingen = afstemmingen;
        this.controle = controle;
        this.lijn = lijn;
        this.eisen = eisen;
        this.afsluiting = afsluiting;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Records the answer; the last agreement closes the round in the same transaction. */
    @Transactional
    public Outcome<UUID> record(Medewerker medewerker, Kenmerk kenmerk, Antwoord antwoord) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var route = routes.findByKenmerk(kenmerk);
        var redenen = controle.against(dossier, route, antwoord);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var nu = clock.instant();
        var voorwaarden = eisen.set(dossier, antwoord);
        var wie = dossier.optreden(antwoord.onderdeel(), antwoord.namens());
        var afstemming = new Afstemming(identiteiten.generateId(), kenmerk, antwoord, voorwaarden, wie, nu);
        afstemmingen.save(afstemming);
        lijn.open(dossier, antwoord.oordeel());
        var voltooid = afsluiting.afterAnswer(dossier, route.orElseThrow(), nu).isVoltooid();
        events.publishEvent(happened(dossier, antwoord, afstemming, voltooid));
        return Outcome.done(afstemming.id());
    }

    private static Gebeurtenis happened(Dossier dossier, Antwoord antwoord, Afstemming afstemming, boolean voltooid) {
        var inhoud = new LinkedHashMap<String, Object>(
                Map.of("oordeel", antwoord.oordeel().name()));
        inhoud.put("afstemming", afstemming.id().toString());
        inhoud.put("voltooid", voltooid);
        return dossier.happened("AFSTEMMING_VASTGELEGD", antwoord.onderdeel(), antwoord.namens(), inhoud);
    }
}
