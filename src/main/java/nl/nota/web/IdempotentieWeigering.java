package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nota.kern.Reden;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says as problem+json why a request with a key was not taken up. */
@Component
class IdempotentieWeigering {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private final MessageSource messages;
    private final JsonMapper json;

    IdempotentieWeigering(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Reden reden)
            throws IOException {
        String tekst = messages.getMessage(reden.code(), reden.waarden().toArray(), NEDERLANDS);
        var probleem = new LinkedHashMap<String, Object>();
        probleem.put("type", "about:blank");
        probleem.put("title", status.getReasonPhrase());
        probleem.put("status", status.value());
        probleem.put("detail", tekst);
        probleem.put("instance", request.getRequestURI());
        probleem.put("redenen", List.of(Map.of("code", reden.code(), "tekst", tekst)));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(probleem));
    }
}
