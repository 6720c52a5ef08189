package nl.nota.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.nota.kern.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the visits in the database, in one row each: a click may come to another node than the one before. A visit is
 * read once a request, and written when it holds something else or was written more than a minute ago.
 */
@Component
class Sessieopslag implements SessionRepository<Bewaarsessie> {
    private static final Logger LOG = LoggerFactory.getLogger(Sessieopslag.class);

    private final JdbcClient jdbc;
    private final SessionIdGenerator nummers;
    private final Clock clock;

    Sessieopslag(JdbcClient jdbc, SessionIdGenerator nummers, Clock clock) {
        this.jdbc = jdbc;
        this.nummers = nummers;
        this.clock = clock;
    }

    @Override
    public Bewaarsessie createSession() {
        return new Bewaarsessie(nummers, clock.instant());
    }

    @Override
    public @Nullable Bewaarsessie findById(String nummer) {
        var gevonden = jdbc.sql("SELECT inhoud, begin, laatst FROM sessie WHERE nummer = ?")
                .param(hash(nummer))
                .query((rij, i) -> read(nummer, rij))
                .optional()
                .flatMap(een -> een)
                .orElse(null);
        if (gevonden == null) return null;
        gevonden.seen(clock.instant());
        if (!gevonden.isExpired()) return gevonden;
        deleteById(nummer);
        return null;
    }

    /** Whoever was answered keeps the answer, also when the database went away meanwhile: the next click says so. */
    @Override
    public void save(Bewaarsessie sessie) {
        try {
            keep(sessie);
        } catch (DataAccessException e) {
            LOG.warn("A visit could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    private void keep(Bewaarsessie sessie) {
        var bytes = Sessievorm.write(sessie.inhoud());
        var was = sessie.bewaard();
        if (was != null && was.nummer().equals(sessie.getId())) update(sessie, was, bytes);
        else insert(sessie, bytes);
        if (was != null && !was.nummer().equals(sessie.getId())) deleteById(was.nummer());
    }

    private void insert(Bewaarsessie sessie, byte[] bytes) {
        jdbc.sql("INSERT INTO sessie (nummer, inhoud, begin, laatst) VALUES (:nummer, :inhoud, :begin, :laatst)"
                        + " ON CONFLICT (nummer) DO UPDATE SET inhoud = excluded.inhoud, laatst = excluded.laatst")
                .param("nummer", hash(sessie.getId()))
                .param("inhoud", bytes)
                .param("begin", sessie.getCreationTime().atOffset(ZoneOffset.UTC))
                .param("laatst", sessie.getLastAccessedTime().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One that was ended meanwhile, by another click, is not begun again. */
    private void update(Bewaarsessie sessie, Bewaarsessie.Bewaard was, byte[] bytes) {
        var laatst = sessie.getLastAccessedTime();
        if (Arrays.equals(was.bytes(), bytes) && laatst.isBefore(was.laatst().plus(Sessieduur.NAUWKEURIG))) return;
        jdbc.sql("UPDATE sessie SET inhoud = :inhoud, laatst = :laatst WHERE nummer = :nummer")
                .param("nummer", hash(sessie.getId()))
                .param("inhoud", bytes)
                .param("laatst", laatst.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void deleteById(String nummer) {
        jdbc.sql("DELETE FROM sessie WHERE nummer = ?").param(hash(nummer)).update();
    }

    /** Clears away what nobody came back to. */
    void clear() {
        jdbc.sql("DELETE FROM sessie WHERE laatst < ?")
                .param(clock.instant().minus(Sessieduur.STIL).atOffset(ZoneOffset.UTC))
                .update();
    }

    @SuppressWarnings("unchecked")
    private Optional<Bewaarsessie> read(String nummer, ResultSet rij) throws SQLException {
        var bytes = rij.getBytes("inhoud");
        if (!(Sessievorm.read(bytes) instanceof Map<?, ?> inhoud)) return Optional.empty();
        var bewaard = new Bewaarsessie.Bewaard(nummer, bytes, moment(rij, "laatst"));
        var begin = moment(rij, "begin");
        return Optional.of(Bewaarsessie.of(nummers, bewaard, begin, (Map<String, Object>) inhoud));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    /** What a cookie holds opens a visit; its hash, which others may read in a back-up, does not. */
    private static String hash(String nummer) {
        return Sha256.hex(nummer.getBytes(UTF_8));
    }
}
