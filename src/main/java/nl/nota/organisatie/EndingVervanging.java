package nl.nota.organisatie;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person is back, or thinks better of it: from now on the colleague no longer acts in his or her place. */
@Service
public class EndingVervanging {
    private final Vervangingen vervangingen;
    private final ApplicationEventPublisher events;

    EndingVervanging(Vervangingen vervangingen, ApplicationEventPublisher events) {
        this.vervangingen = vervangingen;
        this.events = events;
    }

    /** The user name of who acted; empty when this person granted no such vervanging, or it is over. */
    @Transactional
    public Optional<String> end(Medewerker wie, UUID id) {
        var naar = vervangingen.end(wie.id(), id);
        naar.ifPresent(naam -> events.publishEvent(
                Organisatie.happened("VERVANGING_BEEINDIGD", wie, Map.of("id", id.toString(), "naar", naam))));
        return naar;
    }
}
