package nl.nota.inlezen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.nota.Kenmerk;
import nl.nota.web.Leesgang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The records of all notas that came in as a file. */
@Repository
public class Inlezingen {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Inlezingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How this nota came in; empty when it was begun here. */
    public Optional<Inlezing> of(Kenmerk kenmerk) {
        return Leesgang.once(
                "inlezing " + kenmerk.waarde(),
                () -> jdbc.sql("SELECT * FROM inlezing WHERE kenmerk = :kenmerk")
                        .param("kenmerk", kenmerk.waarde())
                        .query(Inlezingen::inlezing)
                        .optional());
    }

    void keep(Kenmerk kenmerk, Inlezing inlezing) {
        jdbc.sql("""
            INSERT INTO inlezing (kenmerk, bestandsnaam, sha256, grootte, door, tijd, herkend, opmerkingen, geclaimd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        kenmerk.waarde(),
                        inlezing.bestandsnaam(),
                        inlezing.sha256(),
                        inlezing.grootte(),
                        inlezing.door(),
                        inlezing.tijd().atOffset(ZoneOffset.UTC),
                        JSON.writeValueAsString(inlezing.herkend()),
                        JSON.writeValueAsString(inlezing.opmerkingen()),
                        JSON.writeValueAsString(inlezing.geclaimd()))
                .update();
    }

    private static Inlezing inlezing(ResultSet rij, int nummer) throws SQLException {
        Instant tijd = rij.getObject("tijd", OffsetDateTime.class).toInstant();
        return new Inlezing(
                rij.getString("bestandsnaam"),
                rij.getString("sha256"),
                rij.getLong("grootte"),
                rij.getObject("door", UUID.class),
                tijd,
                List.of(JSON.readValue(rij.getString("herkend"), Herkend[].class)),
                List.of(JSON.readValue(rij.getString("opmerkingen"), Opmerking[].class)),
                List.of(JSON.readValue(rij.getString("geclaimd"), String[].class)));
    }
}
