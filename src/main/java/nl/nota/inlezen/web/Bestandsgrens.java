package nl.nota.inlezen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a file away that is far too large before anybody looks for the marks of a form in it: they could not be found,
 * and the answer would be that the form was forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Bestandsgrens extends OncePerRequestFilter {
    private static final long GROOTSTE = 11L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = String.valueOf(request.getContentType()).startsWith("multipart/");
        if (upload && request.getContentLengthLong() > GROOTSTE)
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, response);
    }
}
