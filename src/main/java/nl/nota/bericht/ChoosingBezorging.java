package nl.nota.bericht;

import java.util.Map;
import nl.nota.kern.Gebeurtenis;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says where and how often mail may come. */
@Service
public class ChoosingBezorging {
    static final String KETEN = "bericht";

    private final Mailkeuzes keuzes;
    private final ApplicationEventPublisher events;

    ChoosingBezorging(Mailkeuzes keuzes, ApplicationEventPublisher events) {
        this.keuzes = keuzes;
        this.events = events;
    }

    /** The ledger keeps that it was chosen, and not the address. */
    @Transactional
    public Outcome<Mailkeuze> choose(Medewerker wie, Mailkeuze keuze) {
        var redenen = keuze.redenen();
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        keuzes.keep(wie.id(), keuze);
        events.publishEvent(new Gebeurtenis(
                KETEN,
                "BEZORGING_GEKOZEN",
                wie.gebruikersnaam(),
                null,
                null,
                null,
                Map.of("bezorging", keuze.bezorging().name())));
        return Outcome.done(keuze);
    }
}
