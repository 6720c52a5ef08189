package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What the script of an open page asks, beside whoever reads it. It neither begins nor ends a visit in the browser: its
 * answer may come after somebody logged in in another tab, and would take that visit away again.
 */
final class Scriptvraag {
    private static final String DOEL = "Sec-Fetch-Dest";

    private Scriptvraag() {}

    /** Whether a request is one that wants an answer for the script itself. */
    static boolean is(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** Whether a whole page is asked for, to which whoever logs in can go afterwards. */
    static boolean isPage(HttpServletRequest request) {
        var doel = request.getHeader(DOEL);
        var isDocument = doel == null || doel.equals("document");
        return request.getMethod().equals("GET")
                && isDocument
                && !is(request)
                && request.getHeader("HX-Request") == null;
    }
}
