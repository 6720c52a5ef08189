package nl.nota.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger as it is read: the trail of one keten, and the list of all. Who may read which row is the caller's to
 * judge.
 */
@Service
@Transactional(readOnly = true)
public class Logboek {
    private static final int MAX = 100;

    private final JdbcClient jdbc;

    Logboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row of the keten, oldest first; empty when nothing was ever done there. */
    public List<Regel> trail(String keten) {
        return jdbc.sql("""
            SELECT g.n, g.tijd, g.soort, g.door, g.namens, g.versie, g.hash, i.inhoud, g.vorige, g.ketenhash
            FROM gebeurtenis g LEFT JOIN gebeurtenis_inhoud i ON i.keten = g.keten AND i.n = g.n
            WHERE g.keten = :keten ORDER BY g.n
            """).param("keten", keten).query((row, i) -> regel(row)).list();
    }

    /**
     * The ketens in the order of their names.
     *
     * @param na the last name already seen, null for the first page
     * @param grootte how many at most; never more than 100
     */
    public List<Keten> ketens(@Nullable String na, int grootte) {
        return jdbc.sql("SELECT keten, laatste, ketenhash FROM keten WHERE keten > :na ORDER BY keten LIMIT :grootte")
                .param("na", na == null ? "" : na)
                .param("grootte", Math.clamp(grootte, 1, MAX))
                .query((row, i) -> new Keten(row.getString(1), row.getInt(2), hex(row, 3)))
                .list();
    }

    private static Regel regel(ResultSet row) throws SQLException {
        String inhoud = row.getString("inhoud");
        return new Regel(
                row.getInt("n"),
                row.getObject("tijd", OffsetDateTime.class).toInstant(),
                row.getString("soort"),
                row.getString("door"),
                row.getString("namens"),
                row.getObject("versie", Integer.class),
                row.getString("hash"),
                inhoud == null ? null : VasteVorm.read(inhoud),
                hex(row, 9),
                hex(row, 10));
    }

    private static String hex(ResultSet row, int column) throws SQLException {
        return HexFormat.of().formatHex(Objects.requireNonNull(row.getBytes(column)));
    }
}
