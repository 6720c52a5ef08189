package nl.nota.besluit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A bewindspersoon decides on exactly the versie that was read. */
@Service
public class DecidingNota {
    private final Dossiers dossiers;
    private final Routes routes;
    private final Versies versies;
    private final Besluiten besluiten;
    private final Beslissingscontrole controle;
    private final ClosingBesluit closing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingNota(
            Dossiers dossiers,
            Routes routes,
            Versies versies,
            Besluiten besluiten,
            Beslissingscontrole controle,
            ClosingBesluit closing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.routes = routes;
        this.versies = versies;
        this.besluiten = besluiten;
        this.controle = controle;
        this.closing = closing;
        this.events = events;
        this.clock = clock;
    }

    /** Records the decision; the last one that the rule asks for closes the nota in the same transaction. */
    @Transactional
    public Outcome<UUID> decide(Medewerker medewerker, Kenmerk kenmerk, Beslissing beslissing) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = BesluitHandeling.BESLUITEN.against(dossier);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var route = routes.findByKenmerk(kenmerk).orElseThrow();
        var versie = versies.last(dossier.nota()).orElseThrow();
        var eerdere = besluiten.of(kenmerk);
        var ronde = Besluitronde.of(route, versie.nummer(), eerdere);
        var bezwaren = controle.against(
                dossier, ronde, beslissing, versie.inhoud().kop().soort());
        if (!bezwaren.isEmpty()) return Outcome.refused(bezwaren);
        var besluit = new Besluit(UUID.randomUUID(), kenmerk, beslissing, medewerker.id(), clock.instant());
        besluiten.save(besluit);
        var verder = closing.after(dossier, route, versie, append(eerdere, besluit));
        events.publishEvent(happened(dossier, besluit, versie, verder));
        return Outcome.done(besluit.id());
    }

    private static List<Besluit> append(List<Besluit> eerdere, Besluit besluit) {
        return Stream.concat(eerdere.stream(), Stream.of(besluit))
                .toList();
    }

    private static Gebeurtenis happened(Dossier dossier, Besluit besluit, Versie versie, String gevolg) {
        var inhoud = new LinkedHashMap<String, Object>(Map.of("besluit", besluit.besluit().name()));
        inhoud.put("id", besluit.id().toString());
        inhoud.put("gevolg", gevolg);
        inhoud.put("gelezen", versie.nummer().nummer());
        return dossier.happened("BESLUIT_GENOMEN", besluit.bewindspersoon(), inhoud);
    }
}
