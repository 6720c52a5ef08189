package nl.nota.openbaarmaking;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Gebeurtenis;
import nl.nota.organisatie.Medewerkers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Puts a nota a step further on its way to the public, or back. */
@Component
class Openbaarmakingspad {
    private final Openbaarmakingsstappen stappen;
    private final Medewerkers medewerkers;
    private final ApplicationEventPublisher events;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Openbaarmakingspad(
            Openbaarmakingsstappen stappen,
            Medewerkers medewerkers,
            ApplicationEventPublisher events,
            IdGenerator identiteiten,
            Clock clock) {
        this.stappen = stappen;
        this.medewerkers = medewerkers;
        this.events = events;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Appends the step and tells what happened.
     *
     * @param soort what was done, as a code of the trail
     * @param reden why, where that must be said; else empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID step(Lakdossier lak, Openbaarmakingsfase fase, String soort, String reden, Map<String, Object> inhoud) {
        return step(identiteiten.generateId(), lak, fase, soort, reden, inhoud);
    }

    /** Something that was released is public, because of what was planned before: nobody decides anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reached(Publicatiestand publicatie, UUID door, String soort, Map<String, Object> inhoud) {
        var vrijgave =
                stappen.findById(Objects.requireNonNull(publicatie.vrijgave())).orElseThrow();
        var gelezen = vrijgave.gelezen();
        stappen.save(new Openbaarmakingsstap(
                publicatie.id(),
                publicatie.kenmerk(),
                gelezen,
                Openbaarmakingsfase.OPENBAAR,
                vrijgave.publiek(),
                "",
                door,
                clock.instant()));
        events.publishEvent(new Gebeurtenis(
                publicatie.kenmerk().waarde(),
                soort,
                medewerkers.gebruikersnaam(door),
                null,
                gelezen.nummer(),
                gelezen.hash(),
                inhoud));
    }

    /** The same under this id: what is public by it has the same one. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID step(
            UUID id, Lakdossier lak, Openbaarmakingsfase fase, String soort, String reden, Map<String, Object> inhoud) {
        var dossier = lak.dossier();
        stappen.save(new Openbaarmakingsstap(
                id,
                dossier.kenmerk(),
                lak.versie(),
                fase,
                lak.publiek(),
                reden,
                dossier.medewerker().id(),
                clock.instant()));
        events.publishEvent(dossier.happened(soort, null, inhoud));
        return id;
    }
}
