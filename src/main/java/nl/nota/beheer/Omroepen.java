package nl.nota.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that everybody was, is or will be told. */
@Repository
public class Omroepen {
    private static final int GETOOND = 50;
    private static final String ALLE = """
        SELECT o.id, o.tekst, o.begin, o.eind, o.buiten, m.naam AS door, o.beeindigd, e.naam AS beeindigd_door
          FROM omroep o JOIN medewerker m ON m.id = o.door LEFT JOIN medewerker e ON e.id = o.beeindigd_door
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Omroepen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last ones, what comes latest first. */
    public List<Omroep> last() {
        return jdbc.sql(ALLE + " ORDER BY o.eind DESC, o.id LIMIT " + GETOOND)
                .query(Omroepen::omroep)
                .list();
    }

    public Optional<Omroep> find(UUID id) {
        return jdbc.sql(ALLE + " WHERE o.id = ?")
                .param(id)
                .query(Omroepen::omroep)
                .optional();
    }

    /** What is said now or later, what comes first first. */
    List<Omroep> open() {
        return jdbc.sql(ALLE + " WHERE o.eind > ? AND o.beeindigd IS NULL ORDER BY o.begin, o.id")
                .param(OffsetDateTime.now(clock))
                .query(Omroepen::omroep)
                .list();
    }

    /** Lets whoever wants to say something at the same moment wait until this transaction ends. */
    void lock() {
        jdbc.sql("SELECT beheer_slot()").query((rij, n) -> 1).single();
    }

    void add(UUID id, Omroepverzoek wat, Instant begin, Instant eind, UUID door) {
        jdbc.sql("INSERT INTO omroep (id, tekst, begin, eind, buiten, door, gemaakt) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, wat.tekst(), utc(begin), utc(eind), wat.buiten(), door, OffsetDateTime.now(clock))
                .update();
    }

    /** Whether it was still to be ended: another may have been first, or time was. */
    boolean end(UUID id, UUID door) {
        return jdbc.sql("UPDATE omroep SET beeindigd = :nu, beeindigd_door = :door"
                                + " WHERE id = :id AND beeindigd IS NULL AND eind > :nu")
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", door)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Omroep omroep(ResultSet rij, int nummer) throws SQLException {
        var beeindigd = rij.getObject("beeindigd", OffsetDateTime.class);
        return new Omroep(
                rij.getObject("id", UUID.class),
                rij.getString("tekst"),
                rij.getObject("begin", OffsetDateTime.class).toInstant(),
                rij.getObject("eind", OffsetDateTime.class).toInstant(),
                rij.getBoolean("buiten"),
                rij.getString("door"),
                beeindigd == null ? null : beeindigd.toInstant(),
                rij.getString("beeindigd_door"));
    }
}
