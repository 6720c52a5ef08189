package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no large file from who is not logged in: looking for the marks of a form in it would bring it in whole. It is
 * not kept for after the login either.
 */
final class Uploadwacht extends OncePerRequestFilter {
    private static final long GROOT = 12L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = String.valueOf(request.getContentType()).startsWith("multipart/");
        var lengte = request.getContentLengthLong();
        if (upload && (lengte > GROOT || lengte < 0 && request.getHeader("Transfer-Encoding") != null) && !isKnown())
            Drempel.sendTo("/inloggen", request, response);
        else chain.doFilter(request, response);
    }

    private static boolean isKnown() {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && wie.isAuthenticated();
    }
}
