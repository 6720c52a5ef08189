package nl.nota.organisatie;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** The links by which people choose a password, kept as SHA-256; each works once, and one a person is open at most. */
@Repository
public class Aanmeldingen {
    private static final String OPEN = "a.gebruikt IS NULL AND a.ingetrokken IS NULL AND a.vervalt > :nu ";

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Aanmeldingen(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * Who may use a link, and who is not blocked.
     *
     * @param wie null for the first beheerder, who is nobody yet
     */
    public record Genodigde(
            UUID id,
            @Nullable UUID wie,
            @Nullable String gebruikersnaam,
            @Nullable String naam) {
        public boolean isEerste() {
            return wie == null;
        }
    }

    /** Whom this secret opens the door for; empty when it was used, withdrawn or is too old. */
    public Optional<Genodigde> find(String geheim) {
        return jdbc.sql("SELECT a.id, a.medewerker AS wie, m.gebruikersnaam, m.naam FROM aanmelding a"
                        + " LEFT JOIN medewerker m ON m.id = a.medewerker"
                        + " WHERE a.hash = :hash AND (a.medewerker IS NULL OR m.actief) AND " + OPEN)
                .param("hash", Sha256.of(geheim))
                .param("nu", OffsetDateTime.now(clock))
                .query(Genodigde.class)
                .optional();
    }

    /** Until when somebody's open link works. */
    public Optional<Instant> open(UUID medewerker) {
        return jdbc.sql("SELECT a.vervalt FROM aanmelding a WHERE a.medewerker = :wie AND " + OPEN)
                .param("wie", medewerker)
                .param("nu", OffsetDateTime.now(clock))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Puts a link in the place of the one before it. */
    void keep(@Nullable UUID medewerker, String geheim, Duration duur) {
        withdraw(medewerker);
        var nu = OffsetDateTime.now(clock);
        jdbc.sql("INSERT INTO aanmelding (id, medewerker, hash, gemaakt, vervalt)"
                        + " VALUES (:id, :wie, :hash, :nu, :vervalt)")
                .param("id", identiteiten.generateId())
                .param("wie", medewerker, Types.OTHER)
                .param("hash", Sha256.of(geheim))
                .param("nu", nu)
                .param("vervalt", nu.plus(duur))
                .update();
    }

    /** Whether there was one that could still be used. */
    boolean withdraw(@Nullable UUID medewerker) {
        var nu = OffsetDateTime.now(clock);
        return jdbc.sql("UPDATE aanmelding SET ingetrokken = :nu WHERE medewerker IS NOT DISTINCT FROM :wie"
                        + " AND gebruikt IS NULL AND ingetrokken IS NULL RETURNING vervalt > :nu")
                .param("nu", nu)
                .param("wie", medewerker, Types.OTHER)
                .query(Boolean.class)
                .list()
                .contains(true);
    }

    /** Whether it could be used; of two who try at once one can. */
    boolean use(UUID id) {
        return jdbc.sql("UPDATE aanmelding a SET gebruikt = :nu WHERE a.id = :id AND " + OPEN)
                        .param("nu", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }
}
