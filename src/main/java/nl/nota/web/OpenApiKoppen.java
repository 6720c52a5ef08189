package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every website read the OpenAPI document, and that alone: it says what may be asked, nothing of what is there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OpenApiKoppen extends OncePerRequestFilter {
    static final String DOCUMENT = OpenApiConfiguration.BASE + "/openapi.json";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + DOCUMENT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader("API-Version", OpenApiConfiguration.VERSION);
        chain.doFilter(request, response);
    }
}
