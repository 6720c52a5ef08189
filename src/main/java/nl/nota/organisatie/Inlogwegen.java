package nl.nota.organisatie;

import java.time.Duration;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** The ways in that this installation has: a password, a passkey, its own provider of identities. */
@Component
public class Inlogwegen {
    private final Inloginstellingen instellingen;
    private final Huis huis;

    Inlogwegen(Inloginstellingen instellingen, Huis huis) {
        this.instellingen = instellingen;
        this.huis = huis;
    }

    public boolean isWachtwoord() {
        return instellingen.wachtwoord();
    }

    /** A browser makes one for a name alone, never for a number. */
    public boolean isPasskey() {
        return instellingen.passkey() && huis.hasName();
    }

    public boolean isProvider() {
        return !instellingen.oidc().issuer().isBlank();
    }

    /** What the provider is called on the button. */
    public String provider() {
        return instellingen.oidc().naam();
    }

    /** How old a proof may be. */
    public Duration bewijsduur() {
        return Duration.ofMinutes(instellingen.bewijs().minuten());
    }

    /** Whether the proof is asked of whoever has only a password. */
    public boolean isBewijsVanIedereen() {
        return instellingen.bewijs().iedereen();
    }

    /** In SQL: whether the person m has something with which the door opens today. */
    String hasKey() {
        return hasKey(isPasskey());
    }

    /** The same, and a passkey does not count. */
    String hasOtherKey() {
        return hasKey(false);
    }

    private String hasKey(boolean passkey) {
        var wegen = new ArrayList<String>();
        if (isWachtwoord()) wegen.add("EXISTS (SELECT FROM wachtwoord w WHERE w.medewerker = m.id)");
        if (passkey) wegen.add("EXISTS (SELECT FROM passkey p WHERE p.medewerker = m.id)");
        if (isProvider()) wegen.add("EXISTS (SELECT FROM identiteit i WHERE i.medewerker = m.id)");
        return wegen.isEmpty() ? "FALSE" : "(" + String.join(" OR ", wegen) + ")";
    }
}
