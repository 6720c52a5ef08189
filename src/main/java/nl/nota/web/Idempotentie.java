package nl.nota.web;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers already given, by person and key. */
@Repository
class Idempotentie {
    private static final Duration BEWAARTIJD = Duration.ofDays(7);

    private static final String CLAIM = """
        WITH oud AS (
            DELETE FROM idempotentie WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM idempotentie
                WHERE tijd < :grens AND (persoon, sleutel) <> (:persoon, :sleutel)
                ORDER BY tijd LIMIT 20 FOR UPDATE SKIP LOCKED)))
        INSERT INTO idempotentie (persoon, sleutel, verzoek, tijd) VALUES (:persoon, :sleutel, :verzoek, :tijd)
        ON CONFLICT DO NOTHING
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Idempotentie(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the key, or waits until the transaction that took it ends; true when the request is ours to do. */
    boolean claim(String persoon, String sleutel, byte[] verzoek) {
        OffsetDateTime nu = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(CLAIM)
                        .param("persoon", persoon)
                        .param("sleutel", sleutel)
                        .param("verzoek", verzoek)
                        .param("tijd", nu)
                        .param("grens", nu.minus(BEWAARTIJD))
                        .update()
                == 1;
    }

    /** The answer given before to this same request; empty when the key was used for another one. */
    Optional<IdempotentieAntwoord> answer(String persoon, String sleutel, byte[] verzoek) {
        return jdbc.sql("SELECT * FROM idempotentie WHERE persoon = :persoon AND sleutel = :sleutel")
                .param("persoon", persoon)
                .param("sleutel", sleutel)
                .query((row, i) -> MessageDigest.isEqual(row.getBytes("verzoek"), verzoek)
                        ? Optional.of(antwoord(row))
                        : Optional.<IdempotentieAntwoord>empty())
                .single();
    }

    void keep(String persoon, String sleutel, IdempotentieAntwoord antwoord) {
        jdbc.sql("""
            UPDATE idempotentie
            SET status = :status, location = :location, etag = :etag, content_type = :type, inhoud = :inhoud
            WHERE persoon = :persoon AND sleutel = :sleutel
            """)
                .param("persoon", persoon)
                .param("sleutel", sleutel)
                .param("status", antwoord.status())
                .param("location", antwoord.location())
                .param("etag", antwoord.etag())
                .param("type", antwoord.contentType())
                .param("inhoud", antwoord.inhoud().bytes())
                .update();
    }

    private static IdempotentieAntwoord antwoord(ResultSet row) throws SQLException {
        return new IdempotentieAntwoord(
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("content_type"),
                new IdempotentieAntwoord.Inhoud(row.getBytes("inhoud")));
    }
}
