package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** What the public is told of the letters that went out with notas; every row is added and none is changed. */
@Repository
class Publicatiebrieven {
    private static final String LAATSTE = """
        SELECT b.zin FROM publicatiebrief b WHERE b.publicatie = :publicatie AND NOT EXISTS (
            SELECT FROM publicatiebrief n WHERE n.publicatie = b.publicatie AND n.brief = b.brief AND n.volgnummer > b.volgnummer)
        """;

    /** Of one nota what is outside, and what is to come; what was called off never comes. */
    private static final String GANGBAAR = """
        FROM publicatiestand p WHERE p.stand <> 'AFGELAST'
          AND p.volgnummer >= coalesce((SELECT o.volgnummer FROM openbaar o WHERE o.kenmerk = p.kenmerk), 0)
        """;

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Publicatiebrieven(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** The sentences about the letters that went out with it, in the order in which they did. */
    List<String> of(UUID publicatie) {
        return jdbc.sql(LAATSTE + " AND b.zin <> '' ORDER BY b.volgnummer")
                .param("publicatie", publicatie)
                .query(String.class)
                .list();
    }

    /** Says so from now on, where it does not yet. */
    void tell(Publicatie publicatie, UUID brief, String zin) {
        var gezegd = jdbc.sql(LAATSTE + " AND b.brief = :brief")
                .param("publicatie", publicatie.getId())
                .param("brief", brief)
                .query(String.class)
                .optional();
        if (gezegd.filter(zin::equals).isPresent()) return;
        jdbc.sql("INSERT INTO publicatiebrief (id, publicatie, kenmerk, brief, zin, tijd) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        identiteiten.generateId(),
                        publicatie.getId(),
                        publicatie.kenmerk().waarde(),
                        brief,
                        zin)
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** The publicaties of this nota of which the public is told something, now or later. */
    List<UUID> publications(Kenmerk kenmerk) {
        return jdbc.sql("SELECT p.id " + GANGBAAR + " AND p.kenmerk = ? ORDER BY p.volgnummer")
                .param(kenmerk.waarde())
                .query(UUID.class)
                .list();
    }

    /** The notas with which a letter went of which the public is not told yet. */
    List<Kenmerk> untold() {
        return jdbc.sql("SELECT DISTINCT p.kenmerk " + GANGBAAR + """
               AND EXISTS (SELECT FROM beslisnota m WHERE m.beslisnota = p.kenmerk AND NOT EXISTS (
                       SELECT FROM publicatiebrief b WHERE b.publicatie = p.id AND b.brief = m.brief))
             ORDER BY p.kenmerk
            """).query(String.class).list().stream()
                .map(Kenmerk::new)
                .toList();
    }
}
