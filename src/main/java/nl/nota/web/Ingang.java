package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The door of the pages: lets somebody in whose password was right, and out again. */
@Component
public class Ingang {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy renewal;
    private final RequestCache requests;
    private final Sessieduur duur;
    private final Bewaarplaats bewaarplaats;
    private final Wie wie;

    Ingang(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy renewal,
            RequestCache requests,
            Sessieduur duur,
            Bewaarplaats bewaarplaats,
            Wie wie) {
        this.contexts = contexts;
        this.renewal = renewal;
        this.requests = requests;
        this.duur = duur;
        this.bewaarplaats = bewaarplaats;
        this.wie = wie;
    }

    /** Opens a session under a new number; the path to go to: a kept form, the page asked for, or the first one. */
    public String enter(HttpServletRequest request, HttpServletResponse response, String gebruikersnaam) {
        var who = UsernamePasswordAuthenticationToken.authenticated(gebruikersnaam, null, List.of());
        var session = request.getSession();
        renewal.onAuthentication(who, request, response);
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        duur.begin(session);
        wie.remember(request, response, gebruikersnaam);
        if (bewaarplaats.of(session, gebruikersnaam).isPresent()) return "/bewaard";
        return asked(request, response).orElse("/");
    }

    /**
     * Remembers for this request under which name the page greets, and whether its menu offers to begin a nota or to
     * manage the house.
     *
     * @param namens in whose place this person acts too, in words, or empty
     */
    public void greet(HttpServletRequest request, String naam, boolean schrijft, boolean beheert, String namens) {
        Bezoek.greet(request, naam, schrijft, beheert, namens);
    }

    /** Keeps the form of a step that asks for a fresh proof, and goes to where that is given. */
    public void askProof(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Scriptvraag.is(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        bewaarplaats.keepWhole(request);
        Drempel.sendTo("/bewijs", request, response);
    }

    /** Where somebody goes on who gave a fresh proof: to the form that waited for it, if there is one. */
    public String afterProof(HttpServletRequest request, String gebruikersnaam) {
        return bewaarplaats.of(request.getSession(false), gebruikersnaam).isPresent() ? "/bewaard" : "/";
    }

    /** Whether a form waits for whoever logs in here. */
    public boolean keepsForm(HttpServletRequest request) {
        return bewaarplaats.waits(request.getSession(false));
    }

    /** Ends the session of somebody who is no longer known, and asks to log in. */
    public void sendAway(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        Drempel.sendTo("/inloggen", request, response);
    }

    private Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
        var asked = requests.getRequest(request, response) instanceof DefaultSavedRequest saved
                ? Optional.of(path(saved)).filter(path -> !path.startsWith("//"))
                : Optional.<String>empty();
        requests.removeRequest(request, response);
        return asked;
    }

    private static String path(DefaultSavedRequest saved) {
        var context = Objects.requireNonNullElse(saved.getContextPath(), "");
        var path = Objects.requireNonNullElse(saved.getRequestURI(), "/").substring(context.length());
        return saved.getQueryString() == null ? path : path + "?" + saved.getQueryString();
    }
}
