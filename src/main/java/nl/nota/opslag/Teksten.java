package nl.nota.opslag;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of files beside their bytes: they come after the row of the bytes and go with it. */
@Repository
class Teksten {
    private static final Logger LOG = LoggerFactory.getLogger(Teksten.class);
    private static final String KEEP = """
        INSERT INTO bestand_tekst (sha256, stand, tekst, toets) VALUES (:sha256, :stand, :tekst, :toets)
        ON CONFLICT (sha256) DO UPDATE SET stand = excluded.stand, tekst = excluded.tekst, toets = excluded.toets
        """;

    private final JdbcClient jdbc;

    Teksten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String sha256, Bestandstekst tekst) {
        jdbc.sql(KEEP)
                .param("sha256", sha256)
                .param("stand", tekst.stand().name())
                .param("tekst", tekst.tekst())
                .param("toets", tekst.toets(sha256))
                .update();
    }

    /** Those that these ids hold; what is not what was kept counts as never read. */
    Map<UUID, Bestandstekst> of(Collection<UUID> houders) {
        var uit = new HashMap<UUID, Bestandstekst>();
        jdbc.sql("SELECT h.houder, t.sha256, t.stand, t.tekst, t.toets FROM bestand_houder h"
                        + " JOIN bestand_tekst t USING (sha256) WHERE h.houder IN (:wie)")
                .param("wie", houders)
                .query(row -> {
                    var tekst = new Bestandstekst(
                            Bestandstekst.Stand.valueOf(row.getString("stand")), row.getString("tekst"));
                    if (tekst.toets(row.getString("sha256")).equals(row.getString("toets")))
                        uit.put(row.getObject("houder", UUID.class), tekst);
                    else lost(row.getString("sha256"));
                });
        return uit;
    }

    /** It is taken away, so that it is read from the bytes again. */
    private void lost(String sha256) {
        LOG.error("NOTA-204 The text of a stored file is not what was read from it; it is read again");
        jdbc.sql("DELETE FROM bestand_tekst WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /** Some ids that hold bytes of which nobody read the text; not the same ones each time. */
    List<UUID> unread(int hoogstens) {
        return jdbc.sql("""
            SELECT (array_agg(h.houder))[1] FROM bestand_houder h
            WHERE NOT EXISTS (SELECT FROM bestand_tekst t WHERE t.sha256 = h.sha256)
            GROUP BY h.sha256 ORDER BY random() LIMIT :hoogstens
            """).param("hoogstens", hoogstens).query(UUID.class).list();
    }
}
