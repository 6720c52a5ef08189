package nl.nota.organisatie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * The passwords of local accounts, kept as Argon2id hashes. Asking costs the same whether the person exists or not: one
 * statement and one hash.
 */
@Repository
public class Wachtwoorden {
    /** A hash takes 19 MiB for a moment; a crowd at the door waits instead of filling the memory. */
    private static final int AT_ONCE = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Supplier<String> nobody;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public Wachtwoorden(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.nobody = SingletonSupplier.of(() -> hash("niemand"));
    }

    /** Whether this is the password of an active person with this user name. */
    public boolean matches(String gebruikersnaam, String wachtwoord) {
        var kept = hashOf(gebruikersnaam);
        var matches = matchesHash(wachtwoord, kept.orElseGet(nobody));
        return matches && kept.isPresent();
    }

    /** Gives a person this password; the one before it is gone. */
    public void keep(UUID medewerker, String wachtwoord) {
        keepHash(medewerker, hash(wachtwoord));
    }

    /** From now on this person has none. */
    void remove(UUID medewerker) {
        jdbc.sql("DELETE FROM wachtwoord WHERE medewerker = ?")
                .param(medewerker)
                .update();
    }

    void keepHash(UUID medewerker, String hash) {
        jdbc.sql("""
            INSERT INTO wachtwoord (medewerker, hash, gezet) VALUES (:medewerker, :hash, :nu)
            ON CONFLICT (medewerker) DO UPDATE SET hash = excluded.hash, gezet = excluded.gezet\
            """)
                .param("medewerker", medewerker)
                .param("hash", hash)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    String hash(String wachtwoord) {
        return inTurn(() -> encoder.encode(wachtwoord));
    }

    private boolean matchesHash(String wachtwoord, String hash) {
        return inTurn(() -> encoder.matches(wachtwoord, hash));
    }

    private Optional<String> hashOf(String gebruikersnaam) {
        return jdbc.sql("""
            SELECT w.hash FROM wachtwoord w JOIN medewerker m ON m.id = w.medewerker
             WHERE m.actief AND m.gebruikersnaam = :naam\
            """).param("naam", gebruikersnaam).query(String.class).optional();
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
