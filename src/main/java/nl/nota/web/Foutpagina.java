package nl.nota.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what went wrong before or after any page: in a filter, or in the server itself. */
@Controller
class Foutpagina implements ErrorController {
    private final Foutantwoord antwoord;

    Foutpagina(Foutantwoord antwoord) {
        this.antwoord = antwoord;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        return antwoord.of(status(request), request, response);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code))
            return HttpStatus.NOT_FOUND;
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var isOurs = code == HttpStatus.INTERNAL_SERVER_ERROR.value() && thrown instanceof Throwable;
        return isOurs ? Fout.status((Throwable) thrown) : HttpStatusCode.valueOf(code);
    }
}
