package nl.nota.afstemming;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versie;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The drafters say what they did with a voorwaarde; only the party that set it can then close it. */
@Service
public class AnsweringVoorwaarde {
    private final Dossiers dossiers;
    private final Voorwaarden voorwaarden;
    private final Versies versies;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    AnsweringVoorwaarde(
            Dossiers dossiers,
            Voorwaarden voorwaarden,
            Versies versies,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.dossiers = dossiers;
        this.voorwaarden = voorwaarden;
        this.versies = versies;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Appends the answer; until the voorwaarde is closed it may be answered anew. */
    @Transactional
    public Outcome<UUID> answer(Medewerker medewerker, Kenmerk kenmerk, UUID voorwaarde, Voorwaardereactie reactie) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var gezocht = voorwaarden.find(kenmerk, voorwaarde);
        var redenen = Voorwaardecontrole.against(dossier, gezocht, reactie, versies.of(kenmerk));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var verloop = gezocht.orElseThrow(NotFound::new);
        var stap = new Voorwaardeantwoord(
                identiteiten.generateId(),
                verloop,
                reactie.antwoord(),
                reactie.toelichting(),
                versie(dossier, reactie.versie()),
                Optreden.of(medewerker.id()),
                clock.instant());
        voorwaarden.add(verloop, stap);
        var inhoud = Map.<String, Object>of(
                "voorwaarde",
                voorwaarde.toString(),
                "antwoord",
                reactie.antwoord().name(),
                "versie",
                stap.gelezen().nummer());
        events.publishEvent(dossier.happened("VOORWAARDE_BEANTWOORD", null, inhoud));
        return Outcome.done(stap.id());
    }

    private Versienummer versie(Dossier dossier, @Nullable Integer nummer) {
        var laatste = dossier.nota().versie().orElseThrow();
        if (nummer == null || nummer == laatste.nummer()) return laatste;
        return versies.find(dossier.kenmerk(), nummer).map(Versie::nummer).orElseThrow();
    }
}
