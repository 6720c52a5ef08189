package nl.nota.archief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of what is to be destroyed, and of what was. */
@Repository
class Vernietigingsboek {
    private static final String LIJST = """
        SELECT l.*, b.besluit, b.reden AS waarom, b.door AS beslisser, b.tijd AS besloten
        FROM vernietigingslijst l LEFT JOIN vernietigingsbesluit b ON b.lijst = l.id
        """;

    private final JdbcClient jdbc;

    Vernietigingsboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(UUID id, String reden, List<Vernietigingslijst.Regel> regels, UUID door, Instant tijd) {
        jdbc.sql("INSERT INTO vernietigingslijst (id, reden, door, tijd) VALUES (?, ?, ?, ?)")
                .params(id, reden, door, Archiefboek.moment(tijd))
                .update();
        for (var een : regels)
            jdbc.sql("""
                INSERT INTO vernietigingsregel (lijst, kenmerk, soort, onderdeel, categorie, dag, vernietigbaar)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                    .params(id, een.kenmerk(), een.soort(), een.onderdeel(), een.categorie())
                    .params(een.dag(), een.vernietigbaar())
                    .update();
    }

    /** Nobody else decides on this list until the transaction ends. */
    void lock(UUID lijst) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('vernietiging ' || ?, 0))")
                .param(lijst.toString())
                .query(row -> {});
    }

    void decide(UUID lijst, boolean akkoord, String reden, UUID door, Instant tijd) {
        jdbc.sql("INSERT INTO vernietigingsbesluit (lijst, besluit, reden, door, tijd) VALUES (?, ?, ?, ?, ?)")
                .params(lijst, akkoord ? "VERNIETIGEN" : "AFGEWEZEN", reden, door, Archiefboek.moment(tijd))
                .update();
    }

    /** All of this nota goes, now; the database refuses what is not decided or not yet due. Answers how many rows. */
    int destroy(UUID lijst, Kenmerk kenmerk) {
        return jdbc.sql("SELECT dossier_vernietigen(?, ?)")
                .params(lijst, kenmerk.waarde())
                .query(Integer.class)
                .single();
    }

    Optional<Vernietigingslijst> find(UUID id) {
        return jdbc.sql(LIJST + " WHERE l.id = ?")
                .param(id)
                .query((row, i) -> lijst(row, lines(id)))
                .optional();
    }

    /** The last ones, those that wait first, without their lines. */
    List<Vernietigingslijst> all() {
        return jdbc.sql(LIJST + " ORDER BY b.lijst IS NOT NULL, l.volgnummer DESC LIMIT 100")
                .query((row, i) -> lijst(row, List.of()))
                .list();
    }

    private List<Vernietigingslijst.Regel> lines(UUID id) {
        return jdbc.sql("""
            SELECT r.*, v.rijen, v.bestanden, v.gebeurtenissen, v.ketenhash, v.tijd FROM vernietigingsregel r
            LEFT JOIN vernietiging v ON v.lijst = r.lijst AND v.kenmerk = r.kenmerk
            WHERE r.lijst = ? ORDER BY r.kenmerk
            """).param(id).query((row, i) -> regel(row)).list();
    }

    private static Vernietigingslijst lijst(ResultSet row, List<Vernietigingslijst.Regel> regels) throws SQLException {
        return new Vernietigingslijst(
                row.getObject("id", UUID.class),
                row.getInt("volgnummer"),
                Objects.requireNonNull(row.getString("reden")),
                row.getObject("door", UUID.class),
                moment(row, "tijd"),
                regels,
                besluit(row));
    }

    private static Vernietigingslijst.@Nullable Besluit besluit(ResultSet row) throws SQLException {
        String besluit = row.getString("besluit");
        if (besluit == null) return null;
        return new Vernietigingslijst.Besluit(
                besluit.equals("VERNIETIGEN"),
                Objects.requireNonNull(row.getString("waarom")),
                row.getObject("beslisser", UUID.class),
                moment(row, "besloten"));
    }

    private static Vernietigingslijst.Regel regel(ResultSet row) throws SQLException {
        return new Vernietigingslijst.Regel(
                Objects.requireNonNull(row.getString("kenmerk")),
                Objects.requireNonNull(row.getString("soort")),
                Objects.requireNonNull(row.getString("onderdeel")),
                Objects.requireNonNull(row.getString("categorie")),
                row.getObject("dag", LocalDate.class),
                row.getObject("vernietigbaar", LocalDate.class),
                row.getObject("rijen") == null
                        ? null
                        : new Vernietigingslijst.Vernietigd(
                                row.getInt("rijen"),
                                row.getInt("bestanden"),
                                row.getInt("gebeurtenissen"),
                                HexFormat.of().formatHex(row.getBytes("ketenhash")),
                                moment(row, "tijd")));
    }

    private static Instant moment(ResultSet row, String kolom) throws SQLException {
        return row.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
