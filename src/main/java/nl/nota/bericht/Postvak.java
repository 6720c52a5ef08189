package nl.nota.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: what was written with its cause and must still become a mail, and the mails that must still go. */
@Repository
class Postvak {
    private static final String OPEN = """
        SELECT p.bericht, p.ontvanger, b.tijd, coalesce(k.bezorging, 'UIT') AS bezorging
        FROM bericht_post p JOIN bericht b ON b.id = p.bericht LEFT JOIN medewerker_mail k ON k.medewerker = p.ontvanger
        WHERE p.zending IS NULL AND NOT p.vervallen
          AND (k.bezorging IS DISTINCT FROM 'TWEE_KEER_PER_DAG' OR b.tijd < :moment)
        ORDER BY b.volgnummer LIMIT :hoogstens FOR UPDATE OF p SKIP LOCKED
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Postvak(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A bericht that is in no mail yet, held until the transaction ends. */
    record Post(UUID bericht, UUID ontvanger, Instant tijd, Bezorging bezorging) {}

    /** What can go into a mail now; who wants it twice a day waits for the next of the two moments. */
    List<Post> open(Instant moment, int hoogstens) {
        return jdbc.sql(OPEN)
                .param("moment", Vertelden.utc(moment))
                .param("hoogstens", hoogstens)
                .query((row, i) -> post(row))
                .list();
    }

    /** These berichten are never mailed; they stand in the product. */
    void drop(Collection<Post> post) {
        if (post.isEmpty()) return;
        jdbc.sql("UPDATE bericht_post SET vervallen = true WHERE bericht = ANY (:berichten)")
                .param("berichten", ids(post))
                .update();
    }

    /** These berichten to one person become one mail. */
    void bundle(UUID zending, UUID ontvanger, Collection<Post> post) {
        jdbc.sql("INSERT INTO zending (id, ontvanger, volgende, gelegd) VALUES (:id, :ontvanger, :nu, :nu)")
                .param("id", zending)
                .param("ontvanger", ontvanger)
                .param("nu", OffsetDateTime.now(clock))
                .update();
        jdbc.sql("UPDATE bericht_post SET zending = :id WHERE bericht = ANY (:berichten)")
                .param("id", zending)
                .param("berichten", ids(post))
                .update();
    }

    /** This mail to an office outside goes with the next round. */
    void lay(UUID zending, Brief brief) {
        var nu = OffsetDateTime.now(clock);
        jdbc.sql("INSERT INTO zending (id, volgende, gelegd, aan, onderwerp, tekst) VALUES (?, ?, ?, ?, ?, ?)")
                .params(zending, nu, nu, brief.aan(), brief.onderwerp(), brief.tekst())
                .update();
    }

    /** The next mail that must go, held until the transaction ends; another node takes another one. */
    Optional<Zending> next() {
        return jdbc.sql("""
            SELECT id, ontvanger, pogingen, geweigerd, aan, onderwerp, tekst FROM zending WHERE klaar IS NULL AND volgende <= :nu
            ORDER BY volgende, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
                .param("nu", OffsetDateTime.now(clock))
                .query((row, i) -> new Zending(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getInt(4),
                        Brief.read(row)))
                .optional();
    }

    /** The mail was accepted, or there is nobody left to send it to. */
    void done(Zending zending, boolean bezorgd) {
        jdbc.sql("UPDATE zending SET klaar = :nu, uitslag = :uitslag WHERE id = :id")
                .param("nu", OffsetDateTime.now(clock))
                .param("uitslag", bezorgd ? "BEZORGD" : "VERVALLEN")
                .param("id", zending.id())
                .update();
    }

    /**
     * The mail did not go; it is tried again after this long, or given up when it was refused too often. What another
     * node sent after the line of this one was cut stays sent.
     */
    void postpone(Zending zending, Duration wacht, Postfout fout) {
        var geweigerd = zending.geweigerd() + (fout.isEigen() ? 1 : 0);
        var opgegeven = Bezorgtijd.isTeVaak(geweigerd);
        jdbc.sql("""
            UPDATE zending SET pogingen = pogingen + 1, geweigerd = :geweigerd, volgende = :volgende, fout = :fout,
                   klaar = :klaar, uitslag = :uitslag WHERE id = :id AND klaar IS NULL
            """)
                .param("geweigerd", geweigerd)
                .param("volgende", Vertelden.utc(clock.instant().plus(wacht)))
                .param("fout", fout.name())
                .param("klaar", opgegeven ? OffsetDateTime.now(clock) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("uitslag", opgegeven ? "OPGEGEVEN" : null, Types.VARCHAR)
                .param("id", zending.id())
                .update();
    }

    private static UUID[] ids(Collection<Post> post) {
        return post.stream().map(Post::bericht).toArray(UUID[]::new);
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("bericht", UUID.class),
                row.getObject("ontvanger", UUID.class),
                row.getObject("tijd", OffsetDateTime.class).toInstant(),
                Bezorging.valueOf(row.getString("bezorging")));
    }
}
