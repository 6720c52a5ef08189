package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.web.Ingang;
import nl.nota.web.Problems;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a fresh proof of whoever decides, releases or grants. The form is kept, and its sender is asked for the proof
 * and then comes back to it. A token shows nothing fresh: whoever must show it does such a thing on the pages (ADR 28).
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.LOWEST_PRECEDENCE)
class Bewijsplicht implements WebMvcConfigurer, HandlerInterceptor {
    private static final Reden TOKEN = Reden.magNiet("organisatie.reden.bewijs.token");

    private final WieIsDit wieIsDit;
    private final Versebewijzen bewijzen;
    private final Ingang ingang;
    private final Problems problems;
    private final JsonMapper json;

    Bewijsplicht(WieIsDit wieIsDit, Versebewijzen bewijzen, Ingang ingang, Problems problems, JsonMapper json) {
        this.wieIsDit = wieIsDit;
        this.bewijzen = bewijzen;
        this.ingang = ingang;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var pad = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (!Bewijsroutes.contains(request.getMethod() + " " + pad)) return true;
        var wie = wieIsDit.of(request);
        if (wie.isEmpty() || !bewijzen.isAsked(request, wie.get())) return true;
        if (String.valueOf(pad).startsWith("/api/")) refuse(response);
        else ingang.askProof(request, response);
        return false;
    }

    private void refuse(HttpServletResponse response) throws IOException {
        var problem = problems.of(List.of(TOKEN));
        response.setStatus(problem.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
