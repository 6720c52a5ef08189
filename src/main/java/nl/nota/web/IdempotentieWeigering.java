package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.nota.kern.Reden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says as problem+json why a request with a key was not taken up. */
@Component
class IdempotentieWeigering {
    private final Problems problems;
    private final Redenen redenen;
    private final JsonMapper json;

    IdempotentieWeigering(Problems problems, Redenen redenen, JsonMapper json) {
        this.problems = problems;
        this.redenen = redenen;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Reden reden)
            throws IOException {
        var tekst = redenen.text(reden);
        var problem = problems.of(status);
        problem.setDetail(tekst.tekst());
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("redenen", List.of(tekst));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
