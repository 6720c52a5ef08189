package nl.nota.bericht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.nota.nota.Nota;
import nl.nota.web.Ongelezen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the port of the hall: one short statement for each page that shows the menu. What somebody may no longer see is
 * not counted either.
 */
@Component
class Ongelezenen implements Ongelezen {
    private static final String UNREAD = """
        SELECT count(*) FROM (
            SELECT 1 FROM medewerker m
              CROSS JOIN LATERAL (SELECT array_agg(s) AS sleutels FROM sleutels_van(m.id, :vandaag) AS s) k
              JOIN bericht_ongelezen o ON o.ontvanger = m.id JOIN bericht b ON b.id = o.bericht
              JOIN nota n ON n.kenmerk = b.kenmerk
             WHERE m.gebruikersnaam = :naam AND m.actief AND EXISTS (
                SELECT FROM inzage i WHERE i.kenmerk = b.kenmerk AND i.sleutel = ANY (k.sleutels)
                   AND (i.tot IS NULL OR i.tot > :nu)
                   AND inzage_opent(i.grond, i.sinds, n.fase, n.fase_sinds, :vast))
             LIMIT :hoogstens) AS ongelezen
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ongelezenen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int count(String gebruikersnaam) {
        var nu = OffsetDateTime.now(clock);
        return jdbc.sql(UNREAD)
                .param("naam", gebruikersnaam)
                .param("vandaag", LocalDate.now(clock))
                .param("nu", nu)
                .param("vast", nu.minus(Nota.BEDENKTIJD))
                .param("hoogstens", HOOGSTENS)
                .query(Integer.class)
                .single();
    }
}
