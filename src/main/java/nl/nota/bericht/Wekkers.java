package nl.nota.bericht;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When to look again at a nota, because what people must be told of it changes by time alone. */
@Repository
class Wekkers {
    /** Whoever is replaced, or was, has or had these turns; the nota is looked at as soon as can be. */
    private static final String VERVANGINGEN = """
        WITH nu AS (
            SELECT v.id, v.van, v.naar FROM vervanging v
             WHERE v.ingetrokken IS NULL AND v.begin <= :vandaag AND (v.eind IS NULL OR v.eind >= :vandaag)),
        begonnen AS (
            INSERT INTO verteld_vervanging SELECT n.id FROM nu n ON CONFLICT DO NOTHING RETURNING vervanging),
        voorbij AS (
            DELETE FROM verteld_vervanging t WHERE NOT EXISTS (SELECT FROM nu n WHERE n.id = t.vervanging)
            RETURNING vervanging)
        INSERT INTO wekker (kenmerk, moment)
        SELECT DISTINCT b.kenmerk, CAST(:nu AS timestamptz)
          FROM verteld_beurt b JOIN vervanging v ON b.medewerker IN (v.van, v.naar)
         WHERE v.id IN (SELECT vervanging FROM begonnen UNION ALL SELECT vervanging FROM voorbij)
        ON CONFLICT (kenmerk) DO UPDATE SET moment = least(wekker.moment, excluded.moment)
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Wekkers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks at this nota from this moment on, and no longer at another moment. */
    void set(Kenmerk kenmerk, Instant moment) {
        jdbc.sql("""
            INSERT INTO wekker (kenmerk, moment) VALUES (:kenmerk, :moment)
            ON CONFLICT (kenmerk) DO UPDATE SET moment = excluded.moment
            """)
                .param("kenmerk", kenmerk.waarde())
                .param("moment", Vertelden.utc(moment))
                .update();
    }

    /** Looks at what lies with whoever began or ended to be replaced since the last time. */
    @Transactional
    public void setForVervangingen(LocalDate vandaag) {
        jdbc.sql(VERVANGINGEN)
                .param("vandaag", vandaag)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** The notas of which the moment has come. */
    List<Kenmerk> due(Instant nu) {
        return jdbc
                .sql("SELECT kenmerk FROM wekker WHERE moment <= :nu ORDER BY moment, kenmerk")
                .param("nu", Vertelden.utc(nu))
                .query(String.class)
                .list()
                .stream()
                .map(Kenmerk::new)
                .toList();
    }

    /** The moment that had come; empty when another node was earlier. */
    Optional<Instant> stop(Kenmerk kenmerk, Instant nu) {
        return jdbc.sql("DELETE FROM wekker WHERE kenmerk = :kenmerk AND moment <= :nu RETURNING moment")
                .param("kenmerk", kenmerk.waarde())
                .param("nu", Vertelden.utc(nu))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
