package nl.nota.organisatie;

import nl.nota.kern.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer writes one row of a list by hand: a person, a code of the register, a line. */
@Service
public class KeepingHuisrij {
    private final Huisrijplannen rijen;
    private final Huislijsten lijsten;
    private final Personeel personeel;
    private final ApplicationEventPublisher events;

    KeepingHuisrij(Huisrijplannen rijen, Huislijsten lijsten, Personeel personeel, ApplicationEventPublisher events) {
        this.rijen = rijen;
        this.lijsten = lijsten;
        this.personeel = personeel;
        this.events = events;
    }

    /**
     * What was changed.
     *
     * @param nieuw whether nothing may be here yet under its key
     */
    @Transactional
    public Outcome<Huiswijziging> keep(Medewerker beheer, Huisrij rij, boolean nieuw) {
        personeel.lock();
        return switch (rijen.plan(beheer, rij, nieuw)) {
            case Outcome.Refused<Huisplan>(var tegen) -> Outcome.refused(tegen);
            case Outcome.Done<Huisplan>(var plan) -> {
                lijsten.apply(plan);
                var wijziging = plan.wijzigingen().getFirst();
                events.publishEvent(
                        Organisatie.happened(rij.soort().name() + "_BIJGEWERKT", beheer, wijziging.recorded()));
                yield Outcome.done(wijziging);
            }
        };
    }
}
