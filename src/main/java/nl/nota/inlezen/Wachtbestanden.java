package nl.nota.inlezen;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** Files that wait for an hour while who brought them in answers a question about them. */
@Repository
public class Wachtbestanden {
    private static final Duration BEWAARTIJD = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Wachtbestanden(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Keeps the file of this person, instead of one that waited before. */
    public UUID keep(Medewerker wie, Aanlevering bestand) {
        expire();
        jdbc.sql("DELETE FROM wachtbestand WHERE door = :door")
                .param("door", wie.id())
                .update();
        var id = identiteiten.generateId();
        jdbc.sql("INSERT INTO wachtbestand (id, door, naam, inhoud, tijd) VALUES (?, ?, ?, ?, ?)")
                .params(id, wie.id(), bestand.naam(), bestand.inhoud(), now())
                .update();
        return id;
    }

    /** The file that this person left; empty when it is gone, or another's. */
    public Optional<Aanlevering> of(Medewerker wie, UUID id, Wijzigingskeuze keuze) {
        return jdbc.sql("SELECT naam, inhoud FROM wachtbestand WHERE id = :id AND door = :door AND tijd >= :grens")
                .param("id", id)
                .param("door", wie.id())
                .param("grens", now().minus(BEWAARTIJD))
                .query((rij, nummer) -> new Aanlevering(rij.getString("naam"), rij.getBytes("inhoud"), keuze))
                .optional();
    }

    /** What waited too long goes. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void expire() {
        jdbc.sql("DELETE FROM wachtbestand WHERE tijd < :grens")
                .param("grens", now().minus(BEWAARTIJD))
                .update();
    }

    /** Forgets it. */
    public void remove(Medewerker wie, UUID id) {
        jdbc.sql("DELETE FROM wachtbestand WHERE id = :id AND door = :door")
                .param("id", id)
                .param("door", wie.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
