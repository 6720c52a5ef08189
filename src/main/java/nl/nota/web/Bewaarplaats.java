package nl.nota.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Keeps forms whose session was over, for an hour and within bounds, until their sender has logged in again. */
@Component
class Bewaarplaats {
    private static final int LARGEST = 1_000_000;
    private static final long ALL = 32_000_000;
    private static final String KEY = "nota.bewaard";
    private static final Set<String> NEVER =
            Set.of("/inloggen", "/uitloggen", "/sessie", "/bewaard/verwijderen", "/profiel/wachtwoord");

    private final Wie wie;
    private final IdGenerator identiteiten;
    private final Clock clock;
    private final Cache<String, BewaardFormulier> kept = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumWeight(ALL)
            .weigher((String key, BewaardFormulier form) -> form.size())
            .build();

    Bewaarplaats(Wie wie, IdGenerator identiteiten, Clock clock) {
        this.wie = wie;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Keeps the form in this request; false when it is none, or when nobody knows whose it is. */
    boolean keep(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var mark = wie.mark(request);
        if (mark.isEmpty() || !isForm(request) || NEVER.contains(path) || path.startsWith("//")) return false;
        var form = new BewaardFormulier(path, fields(request), isMultipart(request), clock.instant(), mark.get());
        if (form.velden().isEmpty() || form.size() > LARGEST) return false;
        var key = identiteiten.generateId().toString();
        kept.put(key, form);
        request.getSession().setAttribute(KEY, key);
        return true;
    }

    /** The form kept in this session for this person; what somebody else sent is thrown away. */
    Optional<BewaardFormulier> of(@Nullable HttpSession session, String gebruikersnaam) {
        var form = find(session);
        if (form.isPresent() && !wie.isOf(form.get().wie(), gebruikersnaam)) {
            forget(session);
            return Optional.empty();
        }
        return form;
    }

    /** Whether a form waits here for whoever logs in. */
    boolean waits(@Nullable HttpSession session) {
        return find(session).isPresent();
    }

    void forget(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KEY) instanceof String key)) return;
        kept.invalidate(key);
        session.removeAttribute(KEY);
    }

    private Optional<BewaardFormulier> find(@Nullable HttpSession session) {
        var key = session == null ? null : session.getAttribute(KEY);
        return key instanceof String known ? Optional.ofNullable(kept.getIfPresent(known)) : Optional.empty();
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
