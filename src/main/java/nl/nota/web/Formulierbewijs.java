package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token of the forms of one visit, not masked anew for each page: two answers 404 must be the same to the byte. The
 * cookie of a visit does not travel with requests of other sites, so that nobody can have the token guessed from packed
 * answers. For a script that has no visit none is begun.
 */
final class Formulierbewijs implements CsrfTokenRepository {
    private final CsrfTokenRepository inVisit = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return inVisit.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (Scriptvraag.is(request) && request.getSession(false) == null) return;
        inVisit.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return inVisit.loadToken(request);
    }
}
