package nl.nota.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer makes a link at once for everybody who has no password yet and no link that still works. */
@Service
public class InvitingAllen {
    private final Personeel personeel;
    private final Aanmeldingen aanmeldingen;
    private final Geheimen geheimen;
    private final Huis huis;
    private final ApplicationEventPublisher events;

    InvitingAllen(
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

    /** Somebody, and the address that nobody can ever read again. */
    public record Uitnodiging(Persoon wie, String link) {}

    /** By user name. */
    @Transactional
    public Outcome<List<Uitnodiging>> invite(Medewerker beheer) {
        var tegen = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        personeel.lock();
        var gemaakt = new ArrayList<Uitnodiging>();
        for (var wie : personeel.uninvited()) {
            var geheim = geheimen.next();
            aanmeldingen.keep(wie.id(), geheim, InvitingMedewerker.DUUR);
            gemaakt.add(new Uitnodiging(wie, huis.enrolment(geheim)));
        }
        if (gemaakt.isEmpty()) return Outcome.refused(Reden.achterhaald("organisatie.reden.mens.iedereen"));
        events.publishEvent(Organisatie.happened(
                "ALLEN_UITGENODIGD",
                beheer,
                Map.of(
                        "wie",
                        gemaakt.stream().map(een -> een.wie().gebruikersnaam()).toList())));
        return Outcome.done(gemaakt);
    }
}
