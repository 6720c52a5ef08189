package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** The headers that tell a browser what it may do with an answer. */
@Component
class Koppen implements HeaderWriter {
    static final String OPENAPI = "/api/v1/openapi.json";
    static final String API_VERSION = "1.0.0";
    private static final String API = "/api/v1";
    private static final Map<String, String> ALWAYS = Map.of(
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    private final Importmap importmap;

    Koppen(Importmap importmap) {
        this.importmap = importmap;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> setOnce(response, name, value));
        if (request.isSecure()) setOnce(response, "Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        setOnce(response, "Content-Security-Policy", policy());
        setOnce(response, "Cache-Control", cacheControl(request, response));
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(API)) response.setHeader("API-Version", API_VERSION);
        if (path.equals(OPENAPI)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    String policy() {
        return "default-src 'none'; script-src 'self' '" + importmap.hash() + "'; style-src 'self'; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String cacheControl(HttpServletRequest request, HttpServletResponse response) {
        if (!Statisch.is(request) || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) return "no-store";
        return Statisch.hasHash(request) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static void setOnce(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) response.setHeader(name, value);
    }
}
