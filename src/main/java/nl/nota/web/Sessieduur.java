package nl.nota.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long somebody stays logged in: half an hour after the last thing done, twelve hours at most. */
@Component
class Sessieduur {
    static final Duration STIL = Duration.ofMinutes(30);
    /** A visit is not written down at every click: it may end this much too early, and never too late. */
    static final Duration NAUWKEURIG = Duration.ofMinutes(1);

    static final Duration HOOGSTENS = Duration.ofHours(12);

    private static final String BEGIN = "nota.sessie.begin";
    private static final String LAATST = "nota.sessie.laatst";

    private final Clock clock;

    Sessieduur(Clock clock) {
        this.clock = clock;
    }

    /** The moment of logging in. */
    void begin(HttpSession session) {
        session.setAttribute(BEGIN, clock.instant());
        touch(session);
    }

    /** Something was done: the half hour starts anew, to the minute. */
    void touch(HttpSession session) {
        var nu = clock.instant();
        if (!(session.getAttribute(LAATST) instanceof Instant laatst) || !nu.isBefore(laatst.plus(NAUWKEURIG)))
            session.setAttribute(LAATST, nu);
    }

    /** Whether somebody is logged in here, also when the time is over. */
    boolean runs(HttpSession session) {
        return session.getAttribute(BEGIN) != null;
    }

    boolean isOver(HttpSession session) {
        return !clock.instant().isBefore(ends(session));
    }

    /** When it ends if nothing more is done. */
    Instant ends(HttpSession session) {
        var idle = moment(session, LAATST).plus(STIL);
        var absolute = moment(session, BEGIN).plus(HOOGSTENS);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    private Instant moment(HttpSession session, String name) {
        return session.getAttribute(name) instanceof Instant instant ? instant : clock.instant();
    }
}
