package nl.nota.organisatie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the provider means by a subject; one subject is one person, and at one provider a person is one subject. */
@Repository
public class Provideridentiteiten {
    private final JdbcClient jdbc;
    private final Clock clock;

    Provideridentiteiten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who this is, also when blocked. */
    Optional<UUID> find(String uitgever, String onderwerp) {
        return jdbc.sql("SELECT medewerker FROM identiteit WHERE uitgever = ? AND onderwerp = ?")
                .params(uitgever, onderwerp)
                .query(UUID.class)
                .optional();
    }

    /** Whether the provider vouches for this person. */
    public boolean isOf(UUID medewerker, Pas pas) {
        return find(pas.uitgever(), pas.onderwerp()).filter(medewerker::equals).isPresent();
    }

    /** Where this person is known, the oldest first. */
    public List<Identiteit> of(UUID medewerker) {
        return jdbc.sql("SELECT uitgever, onderwerp, sinds FROM identiteit WHERE medewerker = ? ORDER BY sinds,"
                        + " uitgever")
                .param(medewerker)
                .query((rij, n) -> new Identiteit(
                        rij.getString(1),
                        rij.getString(2),
                        rij.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether it was free: of two who try at once one can. */
    boolean link(UUID medewerker, String uitgever, String onderwerp) {
        return jdbc.sql("INSERT INTO identiteit (uitgever, onderwerp, medewerker, sinds) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(uitgever, onderwerp, medewerker, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** From now on no provider vouches for this person. */
    void unlinkAll(UUID medewerker) {
        jdbc.sql("DELETE FROM identiteit WHERE medewerker = ?")
                .param(medewerker)
                .update();
    }

    /** Whether there was one. */
    boolean unlink(UUID medewerker, String uitgever, String onderwerp) {
        return jdbc.sql("DELETE FROM identiteit WHERE medewerker = ? AND uitgever = ? AND onderwerp = ?")
                        .params(medewerker, uitgever, onderwerp)
                        .update()
                == 1;
    }
}
