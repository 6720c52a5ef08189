package nl.nota.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a trace id and writes one line about it: no text, no title, no query. Where an installation writes
 * its log as JSON, what the line says stands in fields too, by the names of the Elastic Common Schema.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Verzoek extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("nl.nota.verzoek");
    private static final String TRACE = "trace.id";
    private static final List<String> GEHEIM = List.of("/agenda/", "/aanmelden/");

    private final SecureRandom random;
    private final Clock clock;
    private final Telemetrie telemetrie;
    private final Verzoekmeter meter;

    Verzoek(SecureRandom random, Clock clock, Telemetrie telemetrie, Verzoekmeter meter) {
        this.random = random;
        this.clock = clock;
        this.telemetrie = telemetrie;
        this.meter = meter;
    }

    /** The number under which the log knows this request. */
    public static String trace(HttpServletRequest request) {
        return request.getAttribute(Verzoek.class.getName()) instanceof String trace ? trace : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var span = telemetrie.begin(request);
        var trace = Telemetrie.number(span).orElseGet(this::newTrace);
        var start = clock.instant();
        request.setAttribute(Verzoek.class.getName(), trace);
        response.setHeader("X-Trace-Id", trace);
        MDC.put(TRACE, trace);
        var fout = 0;
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            fout = Fout.status(e).value();
            throw e;
        } finally {
            int status = fout == 0 ? response.getStatus() : fout;
            var duur = Duration.between(start, clock.instant());
            if (!Statisch.is(request)) write(request, status, duur, trace);
            meter.count(request, status, duur);
            Telemetrie.end(span, request, status);
            MDC.remove(TRACE);
        }
    }

    private static void write(HttpServletRequest request, int status, Duration time, String trace) {
        LOG.atInfo()
                .addKeyValue("http.request.method", request.getMethod())
                .addKeyValue("url.path", address(request))
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", time.toNanos())
                .log("{} {} {} {} ms trace={}", request.getMethod(), address(request), status, time.toMillis(), trace);
    }

    /** The address of an agenda, or of who enrols, is itself the secret that opens it. */
    private static String address(HttpServletRequest request) {
        var path = request.getRequestURI();
        return GEHEIM.stream()
                .map(een -> request.getContextPath() + een)
                .filter(path::startsWith)
                .findFirst()
                .map(een -> een + "-")
                .orElse(path);
    }

    private String newTrace() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
