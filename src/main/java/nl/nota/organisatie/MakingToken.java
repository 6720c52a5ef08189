package nl.nota.organisatie;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person makes a token with which programs work under the own name. */
@Service
public class MakingToken {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIFE = 366;
    private static final int MOST = 20;
    private static final int BYTES = 32;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final Tokens tokens;
    private final SecureRandom random;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MakingToken(Tokens tokens, SecureRandom random, Clock clock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.random = random;
        this.clock = clock;
        this.events = events;
    }

    /** The secret of a new token, which nobody can ever read again; it holds to the end of its last day. */
    @Transactional
    public Outcome<String> make(Medewerker wie, String naam, boolean schrijven, int dagen) {
        var redenen = redenen(wie, naam.strip(), dagen);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var secret = newSecret();
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        var end = today.plusDays(dagen + 1L)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(clock.getZone())
                .toInstant();
        tokens.keep(wie.id(), naam.strip(), secret, schrijven, end);
        events.publishEvent(Organisatie.happened(
                "TOKEN_GEMAAKT", wie, Map.of("naam", naam.strip(), "schrijven", schrijven, "dagen", dagen)));
        return Outcome.done(secret);
    }

    private List<Reden> redenen(Medewerker wie, String naam, int dagen) {
        var redenen = new ArrayList<Reden>();
        if (naam.isEmpty()
                || naam.length() > LONGEST_NAME
                || HIDDEN.matcher(naam).find())
            redenen.add(Reden.onjuist("organisatie.reden.token.naam", LONGEST_NAME));
        if (dagen < 1 || dagen > LONGEST_LIFE)
            redenen.add(Reden.onjuist("organisatie.reden.token.dagen", LONGEST_LIFE));
        if (tokens.of(wie.id()).size() >= MOST) redenen.add(Reden.onjuist("organisatie.reden.token.aantal", MOST));
        return redenen;
    }

    private String newSecret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Token.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
