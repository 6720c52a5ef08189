package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;

/** Does a write of the API that carries an Idempotency-Key once, and gives the same answer when it is sent again. */
@Component
@Order(0)
class IdempotentieFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final IdempotentieGang gang;
    private final IdempotentieWeigering weigering;
    private final MultipartResolver multipart;

    IdempotentieFilter(IdempotentieGang gang, IdempotentieWeigering weigering, MultipartResolver multipart) {
        this.gang = gang;
        this.weigering = weigering;
        this.multipart = multipart;
    }

    /** Who is not known gets an answer further on, and that one is not kept. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !WRITES.contains(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/")
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!KEY.matcher(request.getHeader(HEADER)).matches())
            weigering.write(request, response, HttpStatus.BAD_REQUEST, Reden.onjuist("web.idempotentie.sleutel"));
        else if (multipart.isMultipart(request)) doMultipart(request, response, chain);
        else doWhole(request, response, chain);
    }

    private void doWhole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whole = IdempotentieVerzoek.read(request);
        if (whole.isEmpty())
            weigering.write(request, response, HttpStatus.CONTENT_TOO_LARGE, Reden.onjuist("web.idempotentie.tegroot"));
        else gang.go(whole.get(), response, chain, IdempotentieAfdruk.of(whole.get()));
    }

    private void doMultipart(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request instanceof MultipartHttpServletRequest parts) {
            gang.go(parts, response, chain, IdempotentieAfdruk.of(parts));
            return;
        }
        MultipartHttpServletRequest parts;
        try {
            parts = multipart.resolveMultipart(request);
        } catch (MultipartException e) {
            // Too large or broken: it fails the same way further on, where the answer to that is made.
            chain.doFilter(request, response);
            return;
        }
        try {
            gang.go(parts, response, chain, IdempotentieAfdruk.of(parts));
        } finally {
            multipart.cleanupMultipart(parts);
        }
    }
}
