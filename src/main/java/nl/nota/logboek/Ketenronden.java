package nl.nota.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** The checks of the whole logboek, one at a time whatever the number of nodes. */
@Repository
public class Ketenronden {
    private static final String KOLOMMEN = "SELECT begonnen, gemeld, ketens, regels, gebroken, klaar, uitslag";

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Ketenronden(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** The one that began last, whether it runs or not. */
    public Optional<Ketenronde> last() {
        return jdbc.sql(KOLOMMEN + " FROM ketenronde ORDER BY begonnen DESC LIMIT 1")
                .query((rij, i) -> ronde(rij))
                .optional();
    }

    /** The last one that came to its end. */
    public Optional<Ketenronde> lastWhole() {
        return jdbc.sql(KOLOMMEN + " FROM ketenronde WHERE uitslag IN ('ONGESCHONDEN', 'GEBROKEN')"
                        + " ORDER BY begonnen DESC LIMIT 1")
                .query((rij, i) -> ronde(rij))
                .optional();
    }

    /**
     * Begins one; empty while another runs. One of which nothing was heard any more is over.
     *
     * @return by what it is known
     */
    public Optional<UUID> begin() {
        var nu = OffsetDateTime.now(clock);
        jdbc.sql("UPDATE ketenronde SET klaar = :nu, uitslag = 'AFGEBROKEN' WHERE klaar IS NULL AND gemeld < :stil")
                .param("nu", nu)
                .param("stil", nu.minus(Ketenronde.STIL))
                .update();
        return jdbc.sql("""
            INSERT INTO ketenronde (id, begonnen, gemeld) VALUES (:id, :nu, :nu)
            ON CONFLICT ((true)) WHERE klaar IS NULL DO NOTHING RETURNING id
            """)
                .param("id", identiteiten.generateId())
                .param("nu", nu)
                .query(UUID.class)
                .optional();
    }

    /** Says how far it came; whether it is still the one that runs. */
    boolean report(UUID id, Ketentelling telling) {
        return jdbc.sql("UPDATE ketenronde SET gemeld = :nu, ketens = :ketens, regels = :regels, gebroken = :gebroken"
                                + " WHERE id = :id AND klaar IS NULL")
                        .param("nu", OffsetDateTime.now(clock))
                        .param("ketens", telling.ketens())
                        .param("regels", telling.regels())
                        .param("gebroken", telling.gebroken())
                        .param("id", id)
                        .update()
                == 1;
    }

    void end(UUID id, Ketenronde.Slot uitslag) {
        jdbc.sql("UPDATE ketenronde SET klaar = :nu, uitslag = :uitslag WHERE id = :id AND klaar IS NULL")
                .param("nu", OffsetDateTime.now(clock))
                .param("uitslag", uitslag.name())
                .param("id", id)
                .update();
    }

    /** The first name after this one, of whatever has a chain or stands in one; empty behind the last. */
    Optional<String> next(String na) {
        return jdbc.sql("""
            SELECT least((SELECT min(keten) FROM keten WHERE keten > :na),
                         (SELECT min(keten) FROM gebeurtenis WHERE keten > :na))
            """)
                .param("na", na)
                .query((rij, i) -> Optional.ofNullable(rij.getString(1)))
                .single();
    }

    private static Ketenronde ronde(ResultSet rij) throws SQLException {
        var klaar = rij.getObject("klaar", OffsetDateTime.class);
        var uitslag = rij.getString("uitslag");
        return new Ketenronde(
                rij.getObject("begonnen", OffsetDateTime.class).toInstant(),
                rij.getObject("gemeld", OffsetDateTime.class).toInstant(),
                rij.getInt("ketens"),
                rij.getLong("regels"),
                rij.getInt("gebroken"),
                klaar == null ? null : klaar.toInstant(),
                uitslag == null ? null : Ketenronde.Slot.valueOf(uitslag));
    }
}
