package nl.nota.nota;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is writing where in which concept at this moment; it is shown to who writes along and recorded nowhere. */
@Component
public class Schrijfplaatsen {
    /** How long somebody counts as writing after the last sign of life. */
    static final Duration GELDIG = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Schrijfplaatsen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This person is writing in that part now; a part that the concept does not have is nowhere. */
    @Transactional
    public void enter(Dossier dossier, String deel) {
        jdbc.sql("""
            INSERT INTO schrijfplaats (kenmerk, medewerker, deel, tijd)
            SELECT d.kenmerk, :medewerker, d.deel, :nu FROM concept_deel d WHERE d.kenmerk = :kenmerk AND d.deel = :deel
            ON CONFLICT (kenmerk, medewerker) DO UPDATE SET deel = excluded.deel, tijd = excluded.tijd
            """)
                .param("kenmerk", dossier.kenmerk().waarde())
                .param("medewerker", dossier.medewerker().id())
                .param("deel", deel)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The others who are writing in this concept, in the order of the nota. */
    @Transactional(readOnly = true)
    public List<Schrijfplaats> others(Dossier dossier) {
        return jdbc.sql("""
            SELECT s.deel, m.naam FROM schrijfplaats s JOIN medewerker m ON m.id = s.medewerker
            JOIN concept_deel d ON d.kenmerk = s.kenmerk AND d.deel = s.deel
            WHERE s.kenmerk = :kenmerk AND s.medewerker <> :medewerker AND s.tijd > :vanaf ORDER BY d.volgorde, m.naam
            """)
                .param("kenmerk", dossier.kenmerk().waarde())
                .param("medewerker", dossier.medewerker().id())
                .param("vanaf", clock.instant().minus(GELDIG).atOffset(ZoneOffset.UTC))
                .query((rij, nummer) -> new Schrijfplaats(rij.getString(1), rij.getString(2)))
                .list();
    }
}
