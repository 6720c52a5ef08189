package nl.nota.bericht;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beheer has mail tried again with the next round that was given up or waits for its next try; what its receiver may no
 * longer know is left out then, as always.
 */
@Service
public class RetryingPost {
    private static final String OPNIEUW = """
        WITH oud AS (
            SELECT id, CASE WHEN klaar IS NULL THEN 'UITGESTELD' ELSE 'OPGEGEVEN' END AS was FROM zending
             WHERE (CAST(:een AS uuid) IS NULL OR id = :een)
               AND (uitslag = 'OPGEGEVEN' OR klaar IS NULL AND pogingen > 0) FOR UPDATE)
        UPDATE zending z SET klaar = NULL, uitslag = NULL, volgende = :nu, pogingen = 0, geweigerd = 0
          FROM oud WHERE z.id = oud.id RETURNING z.id, oud.was
        """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetryingPost(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How many mails are tried again.
     *
     * @param een the one mail that is meant, or null for all
     */
    @Transactional
    public Outcome<Integer> retry(Medewerker beheer, @Nullable UUID een) {
        var tegen = Huisrecht.INSTALLATIE_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        var post = again(een);
        if (post.isEmpty()) return Outcome.refused(Reden.achterhaald("bericht.reden.post.niets"));
        events.publishEvent(Organisatie.happened("POST_OPNIEUW", beheer, Map.of("zendingen", post, "wordt", "WACHT")));
        return Outcome.done(post.size());
    }

    private List<Map<String, String>> again(@Nullable UUID een) {
        return jdbc.sql(OPNIEUW)
                .param("een", een, Types.OTHER)
                .param("nu", OffsetDateTime.now(clock))
                .query((rij, i) -> Map.of("zending", rij.getString("id"), "was", rij.getString("was")))
                .list();
    }
}
