package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Beheerslot;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beheer adds a standard sentence, words one anew or ends one, from a day that is still to come. A nota in which it was
 * written keeps its words.
 */
@Service
public class KeepingStandaardzin {
    private final Standaardzinnen zinnen;
    private final Zinnenplan plan;
    private final Beheerslot slot;
    private final ApplicationEventPublisher events;

    KeepingStandaardzin(Standaardzinnen zinnen, Zinnenplan plan, Beheerslot slot, ApplicationEventPublisher events) {
        this.zinnen = zinnen;
        this.plan = plan;
        this.slot = slot;
        this.events = events;
    }

    /** What was done. */
    @Transactional
    public Outcome<Zinverzoek> keep(Medewerker beheer, Zinverzoek wat) {
        var tegen = Huisrecht.INRICHTING_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        slot.take();
        var redenen = plan.against(wat);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        if (!isWritten(wat)) return Outcome.refused(Reden.achterhaald("nota.reden.zin.voorbij"));
        events.publishEvent(Organisatie.happened("STANDAARDZIN_BIJGEWERKT", beheer, recorded(wat)));
        return Outcome.done(wat);
    }

    /** Not when another gave the sentence its last day meanwhile. */
    private boolean isWritten(Zinverzoek wat) {
        var vanaf = Objects.requireNonNull(wat.vanaf());
        var was = wat.was();
        if (was != null && !zinnen.end(was, vanaf.minusDays(1))) return false;
        if (wat.zin() instanceof String zin)
            zinnen.add(wat.rubriek(), Optional.ofNullable(was).map(Standaardzin::volgorde), zin, vanaf);
        return true;
    }

    private static Map<String, Object> recorded(Zinverzoek wat) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("rubriek", wat.rubriek());
        if (wat.was() instanceof Standaardzin was) inhoud.put("was", was.zin());
        if (wat.zin() instanceof String zin) inhoud.put("wordt", zin);
        inhoud.put("vanaf", Objects.requireNonNull(wat.vanaf()).toString());
        return inhoud;
    }
}
