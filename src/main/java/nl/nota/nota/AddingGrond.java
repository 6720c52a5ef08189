package nl.nota.nota;

import java.util.Map;
import java.util.Objects;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Beheerslot;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer adds a ground that the law got, from a day that is still to come. */
@Service
public class AddingGrond {
    private final Gronden gronden;
    private final Grondplan plan;
    private final Beheerslot slot;
    private final ApplicationEventPublisher events;

    AddingGrond(Gronden gronden, Grondplan plan, Beheerslot slot, ApplicationEventPublisher events) {
        this.gronden = gronden;
        this.plan = plan;
        this.slot = slot;
        this.events = events;
    }

    /** Its code. */
    @Transactional
    public Outcome<String> add(Medewerker beheer, Grondverzoek wat) {
        var tegen = Huisrecht.INRICHTING_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        slot.take();
        var redenen = plan.against(wat);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        gronden.add(wat);
        events.publishEvent(Organisatie.happened(
                "GROND_TOEGEVOEGD",
                beheer,
                Map.of(
                        "code", wat.code(),
                        "titel", wat.titel(),
                        "wet", wat.wet(),
                        "aard", Objects.requireNonNull(wat.aard()).name(),
                        "dicht", wat.dicht(),
                        "vanaf", Objects.requireNonNull(wat.begin()).toString())));
        return Outcome.done(wat.code());
    }
}
