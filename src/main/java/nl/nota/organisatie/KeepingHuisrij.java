package nl.nota.organisatie;

import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer writes one row of a list by hand: a person, a code of the register, a line. */
@Service
public class KeepingHuisrij {
    private final Huislijsten lijsten;
    private final Personeel personeel;
    private final Huisgevolgen gevolgen;
    private final ApplicationEventPublisher events;

    KeepingHuisrij(Huislijsten lijsten, Personeel personeel, Huisgevolgen gevolgen, ApplicationEventPublisher events) {
        this.lijsten = lijsten;
        this.personeel = personeel;
        this.gevolgen = gevolgen;
        this.events = events;
    }

    /**
     * What would be changed, and what that would do.
     *
     * @param nieuw whether nothing may be here yet under its key
     */
    @Transactional(readOnly = true)
    public Outcome<Huisvooruitblik> look(Medewerker beheer, Huisrij rij, boolean nieuw) {
        return switch (plan(beheer, rij, nieuw)) {
            case Outcome.Refused<Huisplan>(var tegen) -> Outcome.refused(tegen);
            case Outcome.Done<Huisplan>(var plan) -> {
                var wijziging = plan.wijzigingen().getFirst();
                yield Outcome.done(new Huisvooruitblik(wijziging, gevolgen.of(wijziging)));
            }
        };
    }

    /**
     * What was changed.
     *
     * @param nieuw whether nothing may be here yet under its key
     */
    @Transactional
    public Outcome<Huiswijziging> keep(Medewerker beheer, Huisrij rij, boolean nieuw) {
        personeel.lock();
        return switch (plan(beheer, rij, nieuw)) {
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

    /** Of exactly one change. */
    private Outcome<Huisplan> plan(Medewerker beheer, Huisrij rij, boolean nieuw) {
        var tegen = rij.soort().recht().against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        var plan = lijsten.plan(beheer, rij);
        if (!plan.fouten().isEmpty())
            return Outcome.refused(plan.fouten().stream().map(Huisfout::reden).toList());
        if (plan.wijzigingen().isEmpty() && !nieuw)
            return Outcome.refused(Reden.onjuist("organisatie.reden.lijst.ongewijzigd"));
        if (plan.wijzigingen().isEmpty() || plan.wijzigingen().getFirst().isNieuw() != nieuw)
            return Outcome.refused(
                    Reden.onjuist("organisatie.reden.mens.bezet", rij.waarden().getFirst()));
        return Outcome.done(plan);
    }
}
