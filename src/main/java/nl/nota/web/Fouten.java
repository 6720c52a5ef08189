package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The last net under every page and every call of the API. */
@ControllerAdvice
class Fouten {
    private static final Logger LOG = LoggerFactory.getLogger(Fouten.class);

    private final Foutantwoord antwoord;

    Fouten(Foutantwoord antwoord) {
        this.antwoord = antwoord;
    }

    @ExceptionHandler
    @Nullable
    Object handle(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) return null;
        var status = Fout.status(thrown);
        if (Foutsoort.of(status).isPassing()) LOG.warn("Request {}: {}", Verzoek.trace(request), cause(thrown));
        else if (status.is5xxServerError()) LOG.error("NOTA-101 Request {} failed", Verzoek.trace(request), thrown);
        if (thrown instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return antwoord.of(status, request, response);
    }

    /** Where it went wrong is known: in what the house leans on. An operator needs to know in what. */
    private static String cause(Exception thrown) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(thrown).getMessage());
    }
}
