package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** What must be handed to the other platform, and what became of it. */
@Repository
public class Pakketten {
    private static final String OPEN = """
        SELECT s.id, s.volgnummer, s.publicatie, s.kenmerk, s.weg, s.moment, s.oorzaak,
               (SELECT count(*) FROM pakketpoging g WHERE g.stap = s.id) AS mislukt,
               (SELECT max(g.tijd) FROM pakketpoging g WHERE g.stap = s.id) AS laatst
          FROM pakketstap s
         WHERE NOT EXISTS (SELECT 1 FROM pakketpoging g WHERE g.stap = s.id AND g.gelukt)
           AND (s.weg OR NOT EXISTS (SELECT 1 FROM pakketstap n WHERE n.kenmerk = s.kenmerk
                                        AND (n.moment, n.volgnummer) > (s.moment, s.volgnummer)))
         ORDER BY s.moment, s.volgnummer
        """;

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Pakketten(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /**
     * What must still be handed over, in the order in which it happened. What was replaced or taken away before it was
     * handed over never is: nobody there needs it, and it may have gone for a reason.
     */
    List<Pakketstap> open() {
        return jdbc.sql(OPEN).query(Pakketstap.class).list();
    }

    /** The same, of one nota. */
    List<Pakketstap> open(String kenmerk) {
        return open().stream().filter(stap -> stap.kenmerk().equals(kenmerk)).toList();
    }

    /** Whether one of these was held back the last time, because it would have told what must stay inside. */
    boolean isHeldBack(List<Pakketstap> stappen) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT FROM (SELECT DISTINCT ON (stap) fout FROM pakketpoging WHERE stap = ANY (?)
                                         ORDER BY stap, volgnummer DESC) l WHERE l.fout = 'tegengehouden')
            """)
                .param(stappen.stream().map(Pakketstap::id).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Takes the packages of this nota until the transaction ends, unless another node has them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String kenmerk) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('pakket ' || ?, 0))")
                .param(kenmerk)
                .query(Boolean.class)
                .single();
    }

    /** Puts a try on record. */
    void record(Pakketstap stap, String fout) {
        jdbc.sql("""
            INSERT INTO pakketpoging (id, stap, naam, gelukt, fout, tijd) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (stap) WHERE gelukt DO NOTHING
            """)
                .params(
                        identiteiten.generateId(),
                        stap.id(),
                        stap.naam(),
                        fout.isEmpty(),
                        fout,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /**
     * How the handing over of a step stands.
     *
     * @param weg whether it tells that the nota went
     * @param tijd when it was tried last, or null
     * @param gelukt whether the other platform has it
     * @param fout what went wrong the last time; empty when nothing did
     */
    public record Afgifte(boolean weg, @Nullable Instant tijd, boolean gelukt, String fout) {}

    /** Of one nota, the last first. */
    public List<Afgifte> of(Kenmerk kenmerk) {
        return jdbc.sql("""
            SELECT s.weg, g.tijd, coalesce(g.gelukt, false) AS gelukt, coalesce(g.fout, '') AS fout
              FROM pakketstap s
              LEFT JOIN LATERAL (SELECT * FROM pakketpoging q WHERE q.stap = s.id
                                  ORDER BY q.gelukt DESC, q.volgnummer DESC LIMIT 1) g ON true
             WHERE s.kenmerk = ? ORDER BY s.moment DESC, s.volgnummer DESC
            """).param(kenmerk.waarde()).query(Afgifte.class).list();
    }
}
