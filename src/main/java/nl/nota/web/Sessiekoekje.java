package nl.nota.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie that holds the number of a visit. The page that says that the database is away does not read it: the visit
 * lies in that same database, and the cookie stays as it is for when it is back. To a script it is never sent.
 */
final class Sessiekoekje extends DefaultCookieSerializer {
    Sessiekoekje(String naam) {
        setCookieName(naam);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return isAway(request) ? List.of() : super.readCookieValues(request);
    }

    @Override
    public void writeCookieValue(CookieValue koekje) {
        if (!Scriptvraag.is(koekje.getRequest())) super.writeCookieValue(koekje);
    }

    private static boolean isAway(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Fout.status(thrown) == HttpStatus.SERVICE_UNAVAILABLE;
    }
}
