package nl.nota.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Repository;

/** Looks how the outbox stands; what is long is not counted to its end. */
@Repository
public class Poststanden {
    private static final String AANTALLEN = """
        SELECT (SELECT count(*) FROM (SELECT FROM bericht_post WHERE zending IS NULL AND NOT vervallen LIMIT :hoogstens) l) AS los,
               (SELECT count(*) FROM (SELECT FROM zending WHERE klaar IS NULL AND pogingen = 0 LIMIT :hoogstens) w) AS wacht,
               (SELECT count(*) FROM (SELECT FROM zending WHERE klaar IS NULL AND pogingen > 0 LIMIT :hoogstens) u) AS uitgesteld,
               (SELECT count(*) FROM (SELECT FROM zending WHERE uitslag = 'OPGEGEVEN' LIMIT :hoogstens) o) AS opgegeven,
               (SELECT min(gelegd) FROM zending WHERE klaar IS NULL) AS oudste
        """;

    private static final String GEHINDERD = """
        SELECT z.id, z.ontvanger, coalesce(m.naam, '') AS naam, z.gelegd, z.pogingen, z.fout,
               CASE WHEN z.klaar IS NULL THEN z.volgende END AS volgende
          FROM ((SELECT * FROM zending WHERE uitslag = 'OPGEGEVEN' ORDER BY gelegd LIMIT :getoond)
                UNION ALL
                (SELECT * FROM zending WHERE klaar IS NULL AND pogingen > 0 ORDER BY gelegd LIMIT :getoond)) z
          LEFT JOIN medewerker m ON m.id = z.ontvanger
         ORDER BY z.klaar IS NULL, z.gelegd, z.id LIMIT :getoond
        """;

    private final JdbcClient jdbc;
    private final boolean server;

    Poststanden(JdbcClient jdbc, ObjectProvider<JavaMailSender> server) {
        this.jdbc = jdbc;
        this.server = server.getIfAvailable() != null;
    }

    public Poststand now() {
        var regels = jdbc.sql(GEHINDERD)
                .param("getoond", Poststand.GETOOND)
                .query((rij, i) -> line(rij))
                .list();
        return jdbc.sql(AANTALLEN)
                .param("hoogstens", Poststand.HOOGSTENS)
                .query((rij, i) -> stand(rij, regels))
                .single();
    }

    private Poststand stand(ResultSet rij, List<Poststand.Regel> regels) throws SQLException {
        return new Poststand(
                server,
                rij.getInt("los"),
                rij.getInt("wacht"),
                rij.getInt("uitgesteld"),
                rij.getInt("opgegeven"),
                moment(rij, "oudste"),
                regels);
    }

    private static Poststand.Regel line(ResultSet rij) throws SQLException {
        return new Poststand.Regel(
                rij.getObject("id", UUID.class),
                rij.getObject("ontvanger", UUID.class),
                rij.getString("naam"),
                rij.getObject("gelegd", OffsetDateTime.class).toInstant(),
                rij.getInt("pogingen"),
                Optional.ofNullable(rij.getString("fout"))
                        .map(Postfout::valueOf)
                        .orElse(null),
                moment(rij, "volgende"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
