package nl.nota.organisatie;

import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.kern.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beheer says yes to what a file was shown to change: exactly that, all of it at once or nothing. */
@Service
public class ImportingHuislijst {
    private final Huislijsten lijsten;
    private final Personeel personeel;
    private final ApplicationEventPublisher events;

    ImportingHuislijst(Huislijsten lijsten, Personeel personeel, ApplicationEventPublisher events) {
        this.lijsten = lijsten;
        this.personeel = personeel;
        this.events = events;
    }

    /**
     * What was changed.
     *
     * @param merk of the plan that was shown
     */
    @Transactional
    public Outcome<Huisplan> bringIn(Medewerker beheer, byte[] bestand, String merk) {
        var mag = Huisrecht.MENSEN_BEHEREN.against(beheer);
        if (!mag.isEmpty()) return Outcome.refused(mag);
        personeel.lock();
        var plan = lijsten.plan(beheer, bestand);
        if (plan.soort() == null || !plan.merk().equals(merk) || !plan.fouten().isEmpty())
            return Outcome.refused(Reden.achterhaald("organisatie.reden.lijst.anders"));
        var tegen = plan.soort().recht().against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        if (plan.wijzigingen().isEmpty()) return Outcome.refused(Reden.achterhaald("organisatie.reden.lijst.gelijk"));
        lijsten.apply(plan);
        events.publishEvent(Organisatie.happened(
                plan.soort().name() + "_INGELEZEN",
                beheer,
                Map.of(
                        "sha256",
                        Sha256.hex(bestand),
                        "wijzigingen",
                        plan.wijzigingen().stream().map(Huiswijziging::recorded).toList())));
        return Outcome.done(plan);
    }
}
