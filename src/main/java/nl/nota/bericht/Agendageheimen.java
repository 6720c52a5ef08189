package nl.nota.bericht;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret addresses of agendas, kept as SHA-256: 256 random bits are found by their fingerprint alone. */
@Repository
public class Agendageheimen {
    private final JdbcClient jdbc;
    private final Clock clock;

    Agendageheimen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person has an agenda that can be read. */
    public boolean has(UUID medewerker) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM agenda_geheim WHERE medewerker = :medewerker)")
                .param("medewerker", medewerker)
                .query(Boolean.class)
                .single();
    }

    /** Whose agenda this secret opens. */
    Optional<UUID> owner(String geheim) {
        return jdbc.sql("SELECT medewerker FROM agenda_geheim WHERE hash = :hash")
                .param("hash", Sha256.of(geheim))
                .query(UUID.class)
                .optional();
    }

    /** From now on this secret opens it, and the one before no longer. */
    void keep(UUID medewerker, String geheim) {
        jdbc.sql("""
            INSERT INTO agenda_geheim (medewerker, hash, gemaakt) VALUES (:medewerker, :hash, :nu)
            ON CONFLICT (medewerker) DO UPDATE SET hash = EXCLUDED.hash, gemaakt = EXCLUDED.gemaakt
            """)
                .param("medewerker", medewerker)
                .param("hash", Sha256.of(geheim))
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** Whether there was one to end. */
    boolean revoke(UUID medewerker) {
        return jdbc.sql("DELETE FROM agenda_geheim WHERE medewerker = :medewerker")
                        .param("medewerker", medewerker)
                        .update()
                > 0;
    }
}
