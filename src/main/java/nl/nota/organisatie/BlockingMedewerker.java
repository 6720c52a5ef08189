package nl.nota.organisatie;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beheer shuts somebody out, from the next request on, whatever session or token it comes with; what this person did
 * stays as it was.
 */
@Service
public class BlockingMedewerker {
    private final Personeel personeel;
    private final Aanmeldingen aanmeldingen;
    private final ApplicationEventPublisher events;

    BlockingMedewerker(Personeel personeel, Aanmeldingen aanmeldingen, ApplicationEventPublisher events) {
        this.personeel = personeel;
        this.aanmeldingen = aanmeldingen;
        this.events = events;
    }

    /** Who is shut out. */
    @Transactional
    public Outcome<Persoon> block(Medewerker beheer, UUID id) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        var bezwaar = against(wie);
        if (bezwaar.isPresent()) return Outcome.refused(bezwaar.get());
        personeel.activate(id, false);
        aanmeldingen.withdraw(id);
        personeel.revokeTokens(id);
        events.publishEvent(Organisatie.happened("GEBLOKKEERD", beheer, Map.of("wie", wie.gebruikersnaam())));
        return Outcome.done(wie);
    }

    private Optional<Reden> against(Persoon wie) {
        if (!wie.actief()) return Optional.of(Reden.achterhaald("organisatie.reden.mens.geblokkeerd", wie.naam()));
        if (wie.is(Rol.BEHEER) && !personeel.hasBeheerderBeside(wie.id()))
            return Optional.of(Reden.onjuist("organisatie.reden.mens.laatste-beheerder"));
        return Optional.empty();
    }
}
