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
    private static final String BEHEERT = Bezoek.class.getName() + ".beheert";
    private static final String NAMENS = Bezoek.class.getName() + ".namens";

    private final Sessieduur duur;
    private final Clock clock;
    private final ObjectProvider<Ongelezen> ongelezen;

    Bezoek(Sessieduur duur, Clock clock, ObjectProvider<Ongelezen> ongelezen) {
        this.duur = duur;
        this.clock = clock;
        this.ongelezen = ongelezen;
    }

    /**
     * Remembers, for this request, under which name somebody is shown, whether the menu offers to begin a nota or to
     * manage the house, and in whose place this person acts too.
     */
    static void greet(HttpServletRequest request, String naam, boolean schrijft, boolean beheert, String namens) {
        request.setAttribute(NAAM, naam);
        request.setAttribute(SCHRIJFT, schrijft);
        request.setAttribute(BEHEERT, beheert);
        request.setAttribute(NAMENS, namens);
    }

    /** The frame without the time, which would tell one answer from another. */
    static Hal greeted(HttpServletRequest request) {
        var schrijft = Boolean.TRUE.equals(request.getAttribute(SCHRIJFT));
        var beheert = Boolean.TRUE.equals(request.getAttribute(BEHEERT));
        var naam = request.getAttribute(NAAM) instanceof String bekend ? bekend : null;
        var namens = request.getAttribute(NAMENS) instanceof String bekend ? bekend : "";
        return new Hal(naam, schrijft, beheert, namens, null, null);
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
        var einde = TIME.format(ends.atZone(clock.getZone()));
        return new Hal(bezoeker.naam(), bezoeker.schrijft(), bezoeker.beheert(), bezoeker.namens(), einde, seconds);
    }
}
