package nl.nota.beheer;

import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import nl.nota.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer no longer tells everybody something, or will not; that it was told stays. */
@Service
public class EndingOmroep {
    private final Omroepen omroepen;
    private final Omroepstand stand;
    private final ApplicationEventPublisher events;

    EndingOmroep(Omroepen omroepen, Omroepstand stand, ApplicationEventPublisher events) {
        this.omroepen = omroepen;
        this.stand = stand;
        this.events = events;
    }

    /** What was ended; refused when another was first, or time was. */
    @Transactional
    public Outcome<Omroep> end(Medewerker beheer, UUID id) {
        var tegen = Huisrecht.INSTALLATIE_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        var was = omroepen.find(id).orElseThrow(NotFound::new);
        if (!omroepen.end(id, beheer.id())) return Outcome.refused(Reden.achterhaald("beheer.reden.omroep.over"));
        events.publishEvent(Organisatie.happened(
                "OMROEP_BEEINDIGD",
                beheer,
                Map.of(
                        "omroep", id.toString(),
                        "tekst", was.tekst(),
                        "was", was.eind().toString(),
                        "wordt", "NU")));
        stand.changed();
        return Outcome.done(was);
    }
}
