package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Beheerslot;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer ends a ground that the law lost, from a day that is still to come; what carries it keeps it. */
@Service
public class EndingGrond {
    private final Gronden gronden;
    private final Grondplan plan;
    private final Beheerslot slot;
    private final ApplicationEventPublisher events;

    EndingGrond(Gronden gronden, Grondplan plan, Beheerslot slot, ApplicationEventPublisher events) {
        this.gronden = gronden;
        this.plan = plan;
        this.slot = slot;
        this.events = events;
    }

    /**
     * What was ended.
     *
     * @param begin its first day, which tells it from another one with the same code
     * @param vanaf the first day on which it can no longer be chosen
     */
    @Transactional
    public Outcome<Grondperiode> end(Medewerker beheer, String code, LocalDate begin, @Nullable LocalDate vanaf) {
        var tegen = Huisrecht.INRICHTING_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        slot.take();
        var was = gronden.find(code, begin).orElseThrow(NotFound::new);
        var redenen = plan.against(was, vanaf);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var eind = Objects.requireNonNull(vanaf).minusDays(1);
        if (!gronden.end(code, begin, eind))
            return Outcome.refused(List.of(Reden.achterhaald("nota.reden.grond.voorbij", code)));
        events.publishEvent(Organisatie.happened(
                "GROND_BEEINDIGD",
                beheer,
                Map.of("code", code, "begin", begin.toString(), "was", "zonder einde", "wordt", eind.toString())));
        return Outcome.done(was);
    }
}
