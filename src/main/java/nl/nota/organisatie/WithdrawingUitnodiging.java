package nl.nota.organisatie;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer ends a link that was made; from then on it opens nothing. */
@Service
public class WithdrawingUitnodiging {
    private final Personeel personeel;
    private final Aanmeldingen aanmeldingen;
    private final ApplicationEventPublisher events;

    WithdrawingUitnodiging(Personeel personeel, Aanmeldingen aanmeldingen, ApplicationEventPublisher events) {
        this.personeel = personeel;
        this.aanmeldingen = aanmeldingen;
        this.events = events;
    }

    /** Whose it was. */
    @Transactional
    public Outcome<Persoon> withdraw(Medewerker beheer, UUID id) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        if (!aanmeldingen.withdraw(id))
            return Outcome.refused(Reden.achterhaald("organisatie.reden.mens.geen-link", wie.naam()));
        events.publishEvent(
                Organisatie.happened("UITNODIGING_INGETROKKEN", beheer, Map.of("wie", wie.gebruikersnaam())));
        return Outcome.done(wie);
    }
}
