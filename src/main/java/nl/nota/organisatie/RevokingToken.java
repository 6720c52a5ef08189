package nl.nota.organisatie;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person ends an own token; from then on it opens nothing. */
@Service
public class RevokingToken {
    private final Tokens tokens;
    private final ApplicationEventPublisher events;

    RevokingToken(Tokens tokens, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** The name of the token that ended; empty when this person has no such live token. */
    @Transactional
    public Optional<String> revoke(Medewerker wie, UUID token) {
        var naam = tokens.revoke(wie.id(), token);
        naam.ifPresent(
                known -> events.publishEvent(Organisatie.happened("TOKEN_INGETROKKEN", wie, Map.of("naam", known))));
        return naam;
    }
}
