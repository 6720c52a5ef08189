package nl.nota.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a request that went wrong: a page in plain Dutch, or a problem for the API. It depends on the status
 * and the trace id alone, so that "does not exist" and "not for you" cannot be told apart; but what was sent and could
 * not be done is given back to who sent it.
 */
@Component
class Foutantwoord {
    private static final String API = "/api/";

    private final Problems problems;
    private final List<Foutvorm> vormen;
    private final MessageSource messages;

    Foutantwoord(Problems problems, List<Foutvorm> vormen, MessageSource messages) {
        this.problems = problems;
        this.vormen = vormen;
        this.messages = messages;
    }

    Object of(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) response.setHeader("Retry-After", "5");
        var path = path(request);
        return path.startsWith(request.getContextPath() + API) ? problem(status, path) : page(status, path, request);
    }

    private Object problem(HttpStatusCode status, String path) {
        var problem = problems.of(status);
        problem.setInstance(URI.create(path));
        return problems.answer(problem);
    }

    private ModelAndView page(HttpStatusCode status, String path, HttpServletRequest request) {
        var soort = Foutsoort.of(status);
        var binnen = path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
        var view = vormen.stream()
                .filter(vorm -> vorm.isFor(binnen))
                .map(Foutvorm::view)
                .findFirst()
                .orElse("web/fout");
        var page = new ModelAndView(view);
        page.setStatus(status);
        page.addObject("foutTitel", soort.titel());
        page.addObject("foutTekst", soort.tekst());
        page.addObject("trace", Verzoek.trace(request));
        page.addObject(Hal.MODEL, Bezoek.greeted(request));
        if (soort.isUndone()) Inzending.of(request).ifPresent(form -> giveBack(form, page));
        return page;
    }

    /** The token is the one that came with it: whoever sends a form from elsewhere has none, and gets none here. */
    private void giveBack(Inzending formulier, ModelAndView page) {
        page.addObject("inzending", formulier);
        page.addObject("beeld", Bewaardbeeld.of(formulier, messages));
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
