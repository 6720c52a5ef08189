package nl.nota.organisatie;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer makes a link by which a person chooses a password, the first one or another in its place. */
@Service
public class InvitingMedewerker {
    /** How long somebody may wait before the link is used. */
    public static final Duration DUUR = Duration.ofDays(7);

    private final Personeel personeel;
    private final Aanmeldingen aanmeldingen;
    private final Geheimen geheimen;
    private final Huis huis;
    private final ApplicationEventPublisher events;

    InvitingMedewerker(
            Personeel personeel,
            Aanmeldingen aanmeldingen,
            Geheimen geheimen,
            Huis huis,
            ApplicationEventPublisher events) {
        this.personeel = personeel;
        this.aanmeldingen = aanmeldingen;
        this.geheimen = geheimen;
        this.huis = huis;
        this.events = events;
    }

    /** The address that was made, which nobody can ever read again. */
    @Transactional
    public Outcome<String> invite(Medewerker beheer, UUID id) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var wie = personeel.find(id).orElseThrow(NotFound::new);
        if (!wie.actief()) return Outcome.refused(Reden.achterhaald("organisatie.reden.mens.geblokkeerd", wie.naam()));
        if (id.equals(beheer.id())) return Outcome.refused(Reden.onjuist("organisatie.reden.mens.eigen-link"));
        var geheim = geheimen.next();
        aanmeldingen.keep(id, geheim, DUUR);
        events.publishEvent(Organisatie.happened(
                "UITGENODIGD", beheer, Map.of("wie", wie.gebruikersnaam(), "hadWachtwoord", wie.aangemeld())));
        return Outcome.done(huis.enrolment(geheim));
    }
}
