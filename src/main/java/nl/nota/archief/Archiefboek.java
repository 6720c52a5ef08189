package nl.nota.archief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dossiers are closed, and what keeps them; every row is appended. */
@Repository
class Archiefboek {
    private final JdbcClient jdbc;

    Archiefboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void close(Afsluiting een) {
        jdbc.sql("""
            INSERT INTO afsluiting (kenmerk, categorie, dag, vernietigbaar, reden, door, tijd)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(een.kenmerk(), een.categorie(), een.dag())
                .param(een.vernietigbaar())
                .params(een.reden(), een.door(), moment(een.tijd()))
                .update();
    }

    Optional<Afsluiting> find(Kenmerk kenmerk) {
        return jdbc.sql("SELECT * FROM afsluiting WHERE kenmerk = ?")
                .param(kenmerk.waarde())
                .query((row, i) -> afsluiting(row))
                .optional();
    }

    /** What may be destroyed from this day on as far as its term goes, and lies on no list that waits. */
    List<Afsluiting> due(LocalDate dag) {
        return jdbc.sql("""
            SELECT a.* FROM afsluiting a WHERE a.vernietigbaar <= ?
            AND NOT EXISTS (
                SELECT FROM vernietigingsregel r WHERE r.kenmerk = a.kenmerk
                AND NOT EXISTS (SELECT FROM vernietigingsbesluit b WHERE b.lijst = r.lijst))
            ORDER BY a.vernietigbaar, a.kenmerk LIMIT 100
            """).param(dag).query((row, i) -> afsluiting(row)).list();
    }

    /** Those that were closed last, whatever becomes of them. */
    List<Afsluiting> closed() {
        return jdbc.sql("SELECT * FROM afsluiting ORDER BY tijd DESC, kenmerk LIMIT 100")
                .query((row, i) -> afsluiting(row))
                .list();
    }

    /** Whether it went to parliament, with a letter of its own or along with another. */
    boolean isSent(Kenmerk kenmerk) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM verzending WHERE kenmerk = :kenmerk)"
                        + " OR EXISTS (SELECT FROM beslisnota WHERE beslisnota = :kenmerk)")
                .param("kenmerk", kenmerk.waarde())
                .query(Boolean.class)
                .single();
    }

    /** Whether it lies on a list that waits. */
    boolean isListed(Kenmerk kenmerk) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT FROM vernietigingsregel r WHERE r.kenmerk = ?
                AND NOT EXISTS (SELECT FROM vernietigingsbesluit b WHERE b.lijst = r.lijst))
            """).param(kenmerk.waarde()).query(Boolean.class).single();
    }

    void stop(Bewaarstop een) {
        jdbc.sql("INSERT INTO bewaarstop (id, kenmerk, soort, reden, door, tijd) VALUES (?, ?, ?, ?, ?, ?)")
                .params(een.id(), een.kenmerk(), een.soort().name(), een.reden(), een.door(), moment(een.tijd()))
                .update();
    }

    void lift(UUID bewaarstop, String reden, UUID door, Instant tijd) {
        jdbc.sql("INSERT INTO bewaarstop_opheffing (bewaarstop, reden, door, tijd) VALUES (?, ?, ?, ?)")
                .params(bewaarstop, reden, door, moment(tijd))
                .update();
    }

    /** All that ever kept these, the oldest first. */
    List<Bewaarstop> stops(Collection<Kenmerk> kenmerken) {
        if (kenmerken.isEmpty()) return List.of();
        return jdbc.sql("""
            SELECT s.*, o.reden AS opgeheven FROM bewaarstop s LEFT JOIN bewaarstop_opheffing o ON o.bewaarstop = s.id
            WHERE s.kenmerk IN (:kenmerken) ORDER BY s.volgnummer
            """)
                .param("kenmerken", kenmerken.stream().map(Kenmerk::waarde).toList())
                .query((row, i) -> stop(row))
                .list();
    }

    private static Afsluiting afsluiting(ResultSet row) throws SQLException {
        return new Afsluiting(
                text(row, "kenmerk"),
                text(row, "categorie"),
                row.getObject("dag", LocalDate.class),
                row.getObject("vernietigbaar", LocalDate.class),
                text(row, "reden"),
                row.getObject("door", UUID.class),
                row.getObject("tijd", OffsetDateTime.class).toInstant());
    }

    private static Bewaarstop stop(ResultSet row) throws SQLException {
        return new Bewaarstop(
                row.getObject("id", UUID.class),
                text(row, "kenmerk"),
                Bewaarstop.Soort.valueOf(row.getString("soort")),
                text(row, "reden"),
                row.getObject("door", UUID.class),
                row.getObject("tijd", OffsetDateTime.class).toInstant(),
                row.getString("opgeheven"));
    }

    private static String text(ResultSet row, String kolom) throws SQLException {
        return Objects.requireNonNull(row.getString(kolom));
    }

    static OffsetDateTime moment(Instant tijd) {
        return tijd.atOffset(ZoneOffset.UTC);
    }
}
