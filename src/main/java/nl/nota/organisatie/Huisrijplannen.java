package nl.nota.organisatie;

import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** What would become of the house by one row that beheer wrote by hand. */
@Component
class Huisrijplannen {
    private final Huislijsten lijsten;

    Huisrijplannen(Huislijsten lijsten) {
        this.lijsten = lijsten;
    }

    /**
     * Of exactly one change.
     *
     * @param nieuw whether nothing may be here yet under its key
     */
    Outcome<Huisplan> plan(Medewerker beheer, Huisrij rij, boolean nieuw) {
        var tegen = rij.soort().recht().against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        var plan = lijsten.plan(beheer, rij);
        if (!plan.fouten().isEmpty())
            return Outcome.refused(plan.fouten().stream().map(Huisfout::reden).toList());
        if (plan.wijzigingen().isEmpty() && !nieuw)
            return Outcome.refused(Reden.onjuist("organisatie.reden.lijst.ongewijzigd"));
        var wat = rij.waarden().getFirst();
        var isNieuw =
                !plan.wijzigingen().isEmpty() && plan.wijzigingen().getFirst().isNieuw();
        if (nieuw && !isNieuw) return Outcome.refused(Reden.onjuist("organisatie.reden.mens.bezet", wat));
        if (!nieuw && isNieuw) return Outcome.refused(Reden.achterhaald("organisatie.reden.lijst.weg", wat));
        return Outcome.done(plan);
    }
}
