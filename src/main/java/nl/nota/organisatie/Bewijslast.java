package nl.nota.organisatie;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Of whom a fresh proof is asked: of whoever has a passkey or is known at the provider, and where the settings say so
 * of everybody (ADR 28).
 */
@Repository
public class Bewijslast {
    private final JdbcClient jdbc;
    private final Inlogwegen wegen;

    Bewijslast(JdbcClient jdbc, Inlogwegen wegen) {
        this.jdbc = jdbc;
        this.wegen = wegen;
    }

    /**
     * How somebody can show it.
     *
     * @param isAsked whether it is asked at all
     */
    public record Middelen(boolean passkey, boolean provider, boolean isAsked) {
        /** Whether there is any way to show it. */
        public boolean isMogelijk() {
            return passkey || provider;
        }
    }

    /** In one statement, and in none where the house has neither way. */
    public Middelen of(Medewerker wie) {
        if (!wegen.isPasskey() && !wegen.isProvider()) return new Middelen(false, false, wegen.isBewijsVanIedereen());
        return jdbc.sql("SELECT :passkeys AND EXISTS (SELECT FROM passkey WHERE medewerker = :wie),"
                        + " :provider AND EXISTS (SELECT FROM identiteit WHERE medewerker = :wie)")
                .param("passkeys", wegen.isPasskey())
                .param("provider", wegen.isProvider())
                .param("wie", wie.id())
                .query((rij, n) -> middelen(rij.getBoolean(1), rij.getBoolean(2)))
                .single();
    }

    private Middelen middelen(boolean passkey, boolean provider) {
        return new Middelen(passkey, provider, passkey || provider || wegen.isBewijsVanIedereen());
    }
}
