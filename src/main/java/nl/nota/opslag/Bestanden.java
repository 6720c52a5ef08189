package nl.nota.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which bytes there are, or may be, and who holds them; a row comes before its bytes and goes after them. */
@Repository
class Bestanden {
    /** What a scanner said now counts for more than what was not known; what was found once stays found. */
    private static final String ANNOUNCE = """
        INSERT INTO bestand AS b (sha256, grootte, scan, sinds) VALUES (:sha256, :grootte, :scan, :nu)
        ON CONFLICT (sha256) DO UPDATE SET sinds = excluded.sinds, scan = CASE
            WHEN b.scan = 'BESMET' THEN b.scan
            WHEN excluded.scan = 'SCHOON' OR b.scan = 'NIET_NODIG' THEN excluded.scan
            ELSE b.scan END
        RETURNING scan
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bestanden(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that these bytes are coming; answers what is known of viruses in them. */
    Scanstand announce(String sha256, long grootte, Scanstand scan) {
        return jdbc.sql(ANNOUNCE)
                .param("sha256", sha256)
                .param("grootte", grootte)
                .param("scan", scan.name())
                .param("nu", now())
                .query((row, i) -> Scanstand.valueOf(row.getString("scan")))
                .single();
    }

    void hold(UUID houder, String sha256) {
        jdbc.sql("INSERT INTO bestand_houder (houder, sha256) VALUES (:houder, :sha256)")
                .param("houder", houder)
                .param("sha256", sha256)
                .update();
    }

    void release(UUID houder) {
        jdbc.sql("DELETE FROM bestand_houder WHERE houder = :houder")
                .param("houder", houder)
                .update();
    }

    Optional<String> find(UUID houder) {
        return jdbc.sql("SELECT sha256 FROM bestand_houder WHERE houder = :houder")
                .param("houder", houder)
                .query(String.class)
                .optional();
    }

    Map<UUID, Scanstand> scans(Collection<UUID> houders) {
        var uit = new HashMap<UUID, Scanstand>();
        jdbc.sql("SELECT h.houder, b.scan FROM bestand_houder h JOIN bestand b USING (sha256) WHERE h.houder IN (:wie)")
                .param("wie", houders)
                .query(row -> {
                    uit.put(row.getObject("houder", UUID.class), Scanstand.valueOf(row.getString("scan")));
                });
        return uit;
    }

    /** Those that nobody holds and that were announced before this moment, locked until the transaction ends. */
    List<String> lockLoose(Instant voor, int hoogstens) {
        return jdbc.sql("""
            SELECT sha256 FROM bestand b WHERE sinds < :voor
            AND NOT EXISTS (SELECT FROM bestand_houder h WHERE h.sha256 = b.sha256)
            ORDER BY sinds LIMIT :hoogstens FOR UPDATE SKIP LOCKED
            """)
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .param("hoogstens", hoogstens)
                .query(String.class)
                .list();
    }

    /** Strikes out those of these that still nobody holds; asked after the lock, so that nobody can come between. */
    List<String> strike(List<String> gesloten) {
        return jdbc.sql("""
            DELETE FROM bestand b WHERE sha256 IN (:welke)
            AND NOT EXISTS (SELECT FROM bestand_houder h WHERE h.sha256 = b.sha256) RETURNING sha256
            """).param("welke", gesloten).query(String.class).list();
    }

    /** Everything that is or may be there. */
    Set<String> all() {
        return new HashSet<>(
                jdbc.sql("SELECT sha256 FROM bestand").query(String.class).list());
    }

    /** Gives bytes of which nothing was written down a row, so that they go as others do when nobody wants them. */
    void adopt(String sha256) {
        jdbc.sql("INSERT INTO bestand (sha256, grootte, scan, sinds) VALUES (:sha256, NULL, 'TE_SCANNEN', :nu)"
                        + " ON CONFLICT DO NOTHING")
                .param("sha256", sha256)
                .param("nu", now())
                .update();
    }

    /** What is held, by who holds it. */
    Map<UUID, String> held() {
        var uit = new HashMap<UUID, String>();
        jdbc.sql("SELECT houder, sha256 FROM bestand_houder").query((ResultSet row) -> {
            put(uit, row);
        });
        return uit;
    }

    private static void put(Map<UUID, String> uit, ResultSet row) throws SQLException {
        uit.put(row.getObject("houder", UUID.class), row.getString("sha256"));
    }

    /** Some of those at which the scanner must still look; not the same ones each time. */
    List<String> toScan(int hoogstens) {
        return jdbc.sql("""
            SELECT sha256 FROM bestand b WHERE scan = 'TE_SCANNEN'
            AND EXISTS (SELECT FROM bestand_houder h WHERE h.sha256 = b.sha256)
            ORDER BY random() LIMIT :hoogstens
            """).param("hoogstens", hoogstens).query(String.class).list();
    }

    void scanned(String sha256, Scanstand stand) {
        jdbc.sql("UPDATE bestand SET scan = :scan WHERE sha256 = :sha256 AND scan = 'TE_SCANNEN'")
                .param("scan", stand.name())
                .param("sha256", sha256)
                .update();
    }

    /** Whether this node may tidy up; only one does at a time, until its transaction ends. */
    boolean mayTidy() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('opslag', 0))")
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
