package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Where a request to a page waits that may not go on: to the login page, with the form kept when it came from a session
 * that is over. A kept form is never sent again by itself. A page that is still open keeps what was typed itself; its
 * script only needs to know why.
 */
@Component
class Drempel implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Bewaarplaats bewaarplaats;

    Drempel(Bewaarplaats bewaarplaats) {
        this.bewaarplaats = bewaarplaats;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (Scriptvraag.is(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        bewaarplaats.keep(request);
        sendTo("/inloggen", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (Scriptvraag.is(request))
            response.sendError(isLoggedIn() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED);
        else if (bewaarplaats.keep(request)) sendTo(isLoggedIn() ? "/bewaard" : "/inloggen", request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isLoggedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && !(who instanceof AnonymousAuthenticationToken);
    }

    /** Sends a browser on; a part of a page that is fetched makes the whole page go. */
    static void sendTo(String path, HttpServletRequest request, HttpServletResponse response) {
        var address = request.getContextPath() + path;
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
