package nl.nota.organisatie;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** The personal access tokens, kept as SHA-256; only a live one of an active person opens anything. */
@Repository
public class Tokens {
    private static final String LIVE = "t.ingetrokken IS NULL AND t.vervalt > :nu ";

    private record Kept(byte[] hash, boolean schrijven) {}

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    public Tokens(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Whether this secret opens the door for this person, and then whether it may write. */
    public Optional<Boolean> writes(String gebruikersnaam, String secret) {
        var given = Sha256.of(secret);
        return jdbc
                .sql("SELECT t.hash, t.schrijven FROM token t JOIN medewerker m ON m.id = t.medewerker"
                        + " WHERE m.actief AND m.gebruikersnaam = :naam AND " + LIVE)
                .param("naam", gebruikersnaam)
                .param("nu", OffsetDateTime.now(clock))
                .query((row, n) -> new Kept(row.getBytes("hash"), row.getBoolean("schrijven")))
                .list()
                .stream()
                .filter(kept -> MessageDigest.isEqual(kept.hash(), given))
                .map(Kept::schrijven)
                .findFirst();
    }

    /** The live tokens of a person, the newest first. */
    public List<Token> of(UUID medewerker) {
        return jdbc.sql("SELECT t.id, t.naam, t.schrijven, t.gemaakt, t.vervalt FROM token t"
                        + " WHERE t.medewerker = :medewerker AND " + LIVE + "ORDER BY t.gemaakt DESC, t.id")
                .param("medewerker", medewerker)
                .param("nu", OffsetDateTime.now(clock))
                .query(Tokens::token)
                .list();
    }

    UUID keep(UUID medewerker, String naam, String secret, boolean schrijven, Instant vervalt) {
        var id = identiteiten.generateId();
        jdbc.sql("INSERT INTO token (id, medewerker, naam, hash, schrijven, gemaakt, vervalt) VALUES (?, ?, ?,"
                        + " ?, ?, ?, ?)")
                .params(id, medewerker, naam, Sha256.of(secret), schrijven, OffsetDateTime.now(clock), utc(vervalt))
                .update();
        return id;
    }

    /** Ends a token of this person; the name it had, or nothing when there was no such live token. */
    Optional<String> revoke(UUID medewerker, UUID id) {
        return jdbc.sql("UPDATE token t SET ingetrokken = :nu WHERE t.id = :id AND t.medewerker = :medewerker AND "
                        + LIVE + "RETURNING t.naam")
                .param("nu", OffsetDateTime.now(clock))
                .param("id", id)
                .param("medewerker", medewerker)
                .query(String.class)
                .optional();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("naam"),
                row.getBoolean("schrijven"),
                row.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                row.getObject("vervalt", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
