package nl.nota.organisatie;

import java.util.List;
import nl.nota.kern.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of a row that beheer wrote by hand what it would change, and what that would do; it changes nothing. */
@Component
public class Huisvooruitblikken {
    private final Huisrijplannen rijen;
    private final Huisgevolgen gevolgen;
    private final Codehouders houders;

    Huisvooruitblikken(Huisrijplannen rijen, Huisgevolgen gevolgen, Codehouders houders) {
        this.rijen = rijen;
        this.gevolgen = gevolgen;
        this.houders = houders;
    }

    /** The codes for which nobody would answer any more if this person were shut out. */
    public List<String> left(Persoon wie) {
        return wie.actief() && !wie.codes().isEmpty() ? houders.alone(wie) : List.of();
    }

    /**
     * The same refusals as when it is kept.
     *
     * @param nieuw whether nothing may be here yet under its key
     */
    @Transactional(readOnly = true)
    public Outcome<Huisvooruitblik> look(Medewerker beheer, Huisrij rij, boolean nieuw) {
        return switch (rijen.plan(beheer, rij, nieuw)) {
            case Outcome.Refused<Huisplan>(var tegen) -> Outcome.refused(tegen);
            case Outcome.Done<Huisplan>(var plan) -> {
                var wijziging = plan.wijzigingen().getFirst();
                yield Outcome.done(new Huisvooruitblik(wijziging, gevolgen.of(wijziging)));
            }
        };
    }
}
