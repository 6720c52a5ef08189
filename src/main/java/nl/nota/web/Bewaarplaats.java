package nl.nota.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Keeps forms whose session was over, for an hour and within bounds, until their sender has logged in again on whatever
 * node.
 */
@Component
class Bewaarplaats {
    /** The oldest make room for new ones, so that nobody can fill the database from before the door. */
    private static final long ALL = 32_000_000;

    private static final Duration HOELANG = Duration.ofHours(1);
    private static final String KEY = "nota.bewaard";

    private final JdbcClient jdbc;
    private final Wie wie;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Bewaarplaats(JdbcClient jdbc, Wie wie, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.wie = wie;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Keeps the form in this request; false when it is none, is empty, or when nobody knows whose it is. */
    boolean keep(HttpServletRequest request) {
        return keep(request, false);
    }

    /** The same also of a form that is nothing but a button. */
    boolean keepWhole(HttpServletRequest request) {
        return keep(request, true);
    }

    private boolean keep(HttpServletRequest request, boolean alsoEmpty) {
        var mark = wie.mark(request);
        var inzending = Inzending.of(request);
        if (mark.isEmpty() || inzending.isEmpty()) return false;
        var form = new BewaardFormulier(inzending.get(), clock.instant(), mark.get());
        if (form.velden().isEmpty() && !alsoEmpty) return false;
        var key = identiteiten.generateId();
        keep(key, form);
        request.getSession().setAttribute(KEY, key.toString());
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
        jdbc.sql("DELETE FROM bewaard_formulier WHERE sleutel = ?")
                .param(UUID.fromString(key))
                .update();
        session.removeAttribute(KEY);
    }

    /** Throws away what nobody came back for in time. */
    void clear() {
        jdbc.sql("DELETE FROM bewaard_formulier WHERE tijd < ?").param(eldest()).update();
    }

    private void keep(UUID key, BewaardFormulier form) {
        jdbc.sql("INSERT INTO bewaard_formulier (sleutel, inhoud, tijd) VALUES (?, ?, ?)")
                .params(key, Sessievorm.write(form), form.tijd().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
            DELETE FROM bewaard_formulier b USING (SELECT sleutel, sum(length(inhoud)) OVER (ORDER BY volgnummer DESC)
            AS tot FROM bewaard_formulier) s WHERE s.sleutel = b.sleutel AND s.tot > ?
            """).param(ALL).update();
    }

    private OffsetDateTime eldest() {
        return clock.instant().minus(HOELANG).atOffset(ZoneOffset.UTC);
    }

    private Optional<BewaardFormulier> find(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KEY) instanceof String key)) return Optional.empty();
        return jdbc.sql("SELECT inhoud FROM bewaard_formulier WHERE sleutel = ? AND tijd >= ?")
                .params(UUID.fromString(key), eldest())
                .query(byte[].class)
                .optional()
                .flatMap(bytes -> Optional.ofNullable(Sessievorm.read(bytes)))
                .filter(BewaardFormulier.class::isInstance)
                .map(BewaardFormulier.class::cast);
    }
}
