package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the {@link Hal} of its visit. */
@ControllerAdvice
class Bezoek {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Redenen.NEDERLANDS);
    private static final String NAAM = Bezoek.class.getName();
    private static final String SCHRIJFT = Bezoek.class.getName() + ".schrijft";

    private final Sessieduur duur;
    private final Clock clock;
    private final ObjectProvider<Ongelezen> ongelezen;

    Bezoek(Sessieduur duur, Clock clock, ObjectProvider<Ongelezen> ongelezen) {
        this.duur = duur;
        this.clock = clock;
        this.ongelezen = ongelezen;
    }

    /** Remembers, for this request, under which name somebody is shown and whether the menu offers to begin a nota. */
    static void greet(HttpServletRequest request, String naam, boolean schrijft) {
        request.setAttribute(NAAM, naam);
        request.setAttribute(SCHRIJFT, schrijft);
    }

    /** The frame without the time, which would tell one answer from another. */
    static Hal greeted(HttpServletRequest request) {
        var schrijft = Boolean.TRUE.equals(request.getAttribute(SCHRIJFT));
        return new Hal(request.getAttribute(NAAM) instanceof String naam ? naam : null, schrijft, null, null);
    }

    /** Nothing is counted before a page asks. */
    @ModelAttribute(Teller.MODEL)
    Teller teller(HttpServletRequest request) {
        return new Teller(() -> request.getUserPrincipal() == null
                ? 0
                : ongelezen.stream()
                        .mapToInt(een -> een.count(request.getUserPrincipal().getName()))
                        .sum());
    }

    @ModelAttribute(Hal.MODEL)
    Hal hal(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !duur.runs(session)) return greeted(request);
        var ends = duur.ends(session);
        var seconds = Math.max(0, Duration.between(clock.instant(), ends).toSeconds());
        var bezoeker = greeted(request);
        return new Hal(bezoeker.naam(), bezoeker.schrijft(), TIME.format(ends.atZone(clock.getZone())), seconds);
    }
}
