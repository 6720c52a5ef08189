package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody sent it, without its secrets.
 *
 * @param pad where it was sent to
 * @param velden what was filled in
 * @param bestanden whether there were files, which are not in it
 * @param bewijs the token of the visit that came with it, or null
 */
record Inzending(
        String pad,
        Map<String, List<String>> velden,
        boolean bestanden,
        @Nullable String bewijs) {
    private static final String ONTHOUDEN = Inzending.class.getName();
    private static final int LARGEST = 1_000_000;
    private static final Set<String> NEVER = Set.of(
            "/inloggen",
            "/inloggen/passkey",
            "/bewijs/passkey",
            "/profiel/passkeys",
            "/uitloggen",
            "/sessie",
            "/bewaard/verwijderen",
            "/profiel/wachtwoord");

    Inzending {
        velden = Map.copyOf(velden);
    }

    /** The form in this request; empty when it is none, is too large, or is one of a secret. */
    static Optional<Inzending> of(HttpServletRequest request) {
        if (request.getAttribute(ONTHOUDEN) instanceof Inzending eerder) return Optional.of(eerder);
        var pad = request.getRequestURI().substring(request.getContextPath().length());
        if (!isForm(request) || NEVER.contains(pad) || pad.startsWith("//")) return Optional.empty();
        var bewijs = request.getParameter("_csrf");
        return Optional.of(new Inzending(pad, fields(request), isMultipart(request), bewijs))
                .filter(een -> een.size() <= LARGEST);
    }

    /** Reads it while it can be: the page of a fault is asked for by a request that is no form any more. */
    static void remember(HttpServletRequest request) {
        of(request).ifPresent(een -> request.setAttribute(ONTHOUDEN, een));
    }

    /** A rough size in letters. */
    private int size() {
        return velden.entrySet().stream()
                .mapToInt(veld -> veld.getKey().length()
                        + veld.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!isSecret(name)) fields.put(name, List.of(values));
        });
        return fields;
    }

    private static boolean isSecret(String name) {
        return name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("wachtwoord");
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType());
        var isForm = type.startsWith("application/x-www-form-urlencoded") || isMultipart(request);
        return request.getMethod().equals("POST") && isForm;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }
}
