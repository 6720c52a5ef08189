package nl.nota.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Measures how long requests take, by the kind of address and never by the address itself. */
@Component
class Verzoekmeter {
    /** Anybody can send any word as its method; each new one would be a meter of its own. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final @Nullable MeterRegistry meters;

    Verzoekmeter(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters.getIfAvailable();
    }

    void count(HttpServletRequest request, int status, Duration duur) {
        if (meters == null) return;
        meters.timer("http.server.requests", "method", method(request), "uri", kind(request), "status", "" + status)
                .record(duur);
    }

    static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    }

    /** The address with the names of its parts, as in {@code /notas/{kenmerk}}; nothing of what somebody typed. */
    static String kind(HttpServletRequest request) {
        var patroon = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return patroon == null ? "UNKNOWN" : patroon.toString();
    }
}
