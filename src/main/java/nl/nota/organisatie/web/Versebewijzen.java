package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.nota.organisatie.Bewijslast;
import nl.nota.organisatie.Inlogwegen;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Ingang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who showed lately who it is: kept in the visit, for the person who is logged in there, and gone with it. */
@Component
class Versebewijzen {
    private static final String KEY = "nota.bewijs";
    private static final String PROFIEL = "nota.bewijs.profiel";

    private final Inlogwegen wegen;
    private final Bewijslast last;
    private final Ingang ingang;
    private final Clock clock;

    Versebewijzen(Inlogwegen wegen, Bewijslast last, Ingang ingang, Clock clock) {
        this.wegen = wegen;
        this.last = last;
        this.ingang = ingang;
        this.clock = clock;
    }

    /** Somebody showed it, at this moment by the clock of the house; unknown is never fresh. */
    void give(HttpServletRequest request, String gebruikersnaam, @Nullable Instant tijd) {
        if (tijd != null) request.getSession().setAttribute(KEY, new Versbewijs(gebruikersnaam, tijd));
    }

    /** Whether this person showed it in this visit, and not too long ago. */
    boolean isFresh(HttpServletRequest request, Medewerker wie) {
        var nu = clock.instant();
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .filter(Versbewijs.class::isInstance)
                .map(Versbewijs.class::cast)
                .filter(stuk -> stuk.gebruikersnaam().equals(wie.gebruikersnaam()))
                .filter(stuk ->
                        !stuk.tijd().isAfter(nu) && nu.isBefore(stuk.tijd().plus(wegen.bewijsduur())))
                .isPresent();
    }

    /** Whether this person must show it now before deciding, releasing or granting something. */
    boolean isAsked(HttpServletRequest request, Medewerker wie) {
        return !isFresh(request, wie) && last.of(wie).isAsked();
    }

    /** Whether it must be shown now before something is changed about the ways in of a person. */
    boolean isAskedForKeys(HttpServletRequest request, Medewerker wie) {
        return last.of(wie).isMogelijk() && !isFresh(request, wie);
    }

    /** Whoever is asked on the way to the own profile goes on there. */
    void nextProfile(HttpServletRequest request) {
        request.getSession().setAttribute(PROFIEL, true);
    }

    /** Where somebody goes on who showed it: to the form that waited for it, to the profile, or to the first page. */
    String next(HttpServletRequest request, String gebruikersnaam) {
        var session = request.getSession();
        var profiel = session.getAttribute(PROFIEL) != null;
        session.removeAttribute(PROFIEL);
        var verder = ingang.afterProof(request, gebruikersnaam);
        return profiel && verder.equals("/") ? "/profiel" : verder;
    }
}
