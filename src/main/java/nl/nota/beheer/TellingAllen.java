package nl.nota.beheer;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Beheer tells everybody something, now or from a moment that is still to come. */
@Service
public class TellingAllen {
    private final Omroepen omroepen;
    private final Omroepplan plan;
    private final Omroepstand stand;
    private final IdGenerator identiteiten;
    private final ApplicationEventPublisher events;

    TellingAllen(
            Omroepen omroepen,
            Omroepplan plan,
            Omroepstand stand,
            IdGenerator identiteiten,
            ApplicationEventPublisher events) {
        this.omroepen = omroepen;
        this.plan = plan;
        this.stand = stand;
        this.identiteiten = identiteiten;
        this.events = events;
    }

    /** By what it is known. */
    @Transactional
    public Outcome<UUID> tell(Medewerker beheer, Omroepverzoek wat) {
        var tegen = Huisrecht.INSTALLATIE_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        omroepen.lock();
        var redenen = plan.against(wat);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var id = identiteiten.generateId();
        var begin = Objects.requireNonNull(wat.begin());
        var eind = Objects.requireNonNull(wat.eind());
        omroepen.add(id, wat, begin, eind, beheer.id());
        events.publishEvent(Organisatie.happened(
                "OMROEP_GEPLAND",
                beheer,
                Map.of(
                        "omroep", id.toString(),
                        "tekst", wat.tekst(),
                        "begin", begin.toString(),
                        "eind", eind.toString(),
                        "buiten", wat.buiten())));
        stand.changed();
        return Outcome.done(id);
    }
}
