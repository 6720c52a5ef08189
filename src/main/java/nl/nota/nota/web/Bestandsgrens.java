package nl.nota.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a file away that is far too large before anybody looks for the marks of a form in it: they could not be found,
 * and the answer would be that the form was forged. Only bijlagen may be large; elsewhere what does not say how large
 * it is is taken for too large.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Bestandsgrens extends OncePerRequestFilter {
    private static final long GROOTSTE = 11L * 1024 * 1024;
    private static final long GROOTSTE_BIJLAGEN = 1024L * 1024 * 1024;
    private static final Pattern BIJLAGEN =
            Pattern.compile("(?:/api/v1)?/notas/[^/]+/bijlagen(?:/[^/]+/vervangingen)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = String.valueOf(request.getContentType()).startsWith("multipart/");
        if (upload && isTooLarge(request)) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        var lengte = request.getContentLengthLong();
        var pad = request.getRequestURI().substring(request.getContextPath().length());
        if (BIJLAGEN.matcher(pad).matches()) return lengte > GROOTSTE_BIJLAGEN;
        return lengte > GROOTSTE || lengte < 0 && request.getHeader("Transfer-Encoding") != null;
    }
}
