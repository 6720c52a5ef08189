package nl.nota.organisatie;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** A person lets a colleague act in his or her place for some days. */
@Service
public class GrantingVervanging {
    private final Medewerkers medewerkers;
    private final Vervangingen vervangingen;
    private final Verleningscontrole controle;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;

    GrantingVervanging(
            Medewerkers medewerkers,
            Vervangingen vervangingen,
            Verleningscontrole controle,
            ApplicationEventPublisher events,
            IdGenerator identiteiten) {
        this.medewerkers = medewerkers;
        this.vervangingen = vervangingen;
        this.controle = controle;
        this.events = events;
        this.identiteiten = identiteiten;
    }

    /** Grants what was asked; refused with all reasons at once. */
    @Transactional
    public Outcome<Verlening> grant(Medewerker wie, Verleningsverzoek verzoek) {
        vervangingen.lock(wie);
        var van = medewerkers.find(wie.id()).orElse(wie);
        var naar = medewerkers.find(verzoek.naar());
        var redenen = controle.against(van, verzoek, naar);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var verlening = verlening(van, naar, verzoek);
        if (vervangingen.overlaps(verlening))
            return Outcome.refused(Reden.achterhaald(
                    "organisatie.reden.vervanging.dubbel", verlening.naar().naam()));
        vervangingen.keep(verlening);
        events.publishEvent(happened(van, verlening));
        return Outcome.done(verlening);
    }

    private Verlening verlening(Medewerker van, Optional<Medewerker> naar, Verleningsverzoek verzoek) {
        return new Verlening(
                identiteiten.generateId(),
                person(van),
                person(naar.orElseThrow()),
                verzoek.codes(),
                Objects.requireNonNull(verzoek.begin()),
                verzoek.eind(),
                Objects.requireNonNull(verzoek.formule()),
                verzoek.grondslag(),
                null);
    }

    private static Vervanging.Vervangene person(Medewerker wie) {
        return new Vervanging.Vervangene(wie.id(), wie.gebruikersnaam(), wie.naam());
    }

    private static Gebeurtenis happened(Medewerker van, Verlening verlening) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("id", verlening.id().toString());
        inhoud.put("naar", verlening.naar().gebruikersnaam());
        inhoud.put("codes", verlening.codes());
        inhoud.put("begin", verlening.begin().toString());
        if (verlening.eind() != null) inhoud.put("eind", verlening.eind().toString());
        inhoud.put("formule", verlening.formule().name());
        inhoud.put("grondslag", verlening.grondslag());
        return Organisatie.happened("VERVANGING_VERLEEND", van, inhoud);
    }
}
