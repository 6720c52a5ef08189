package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/** Who asks: read anew from the database at each request, in one request once, never from the session. */
@Component
class WieIsDit {
    private static final String ASKED = WieIsDit.class.getName();

    private final Medewerkers medewerkers;

    WieIsDit(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    /** The person behind a request; nobody when not logged in, blocked, or gone since. */
    Optional<Medewerker> of(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Medewerker medewerker) return Optional.of(medewerker);
        var found = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(medewerkers::find);
        found.ifPresent(medewerker -> request.setAttribute(ASKED, medewerker));
        return found;
    }
}
