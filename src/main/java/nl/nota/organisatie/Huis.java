package nl.nota.organisatie;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose installation this is, and where its people find it. */
@Component
public class Huis {
    private final String ministerie;
    private final String adres;

    Huis(@Value("${nota.ministerie}") String ministerie, @Value("${nota.adres}") String adres) {
        this.ministerie = ministerie;
        this.adres = adres.replaceFirst("/+$", "");
    }

    /** The code of the ministry in the register. */
    String ministerie() {
        return ministerie;
    }

    /** Where somebody chooses a password with this secret. */
    public String enrolment(String geheim) {
        return adres + "/aanmelden/" + geheim;
    }

    /** Whether people come here by a name, and not by the number of a machine. */
    boolean hasName() {
        return !URI.create(adres).getHost().matches("[0-9.]+|\\[.*]");
    }

    /**
     * Where this installation is found, as an answer from elsewhere comes back to it; on the machine itself, where the
     * port may be another than the settings say, the one that was asked.
     *
     * @param gevraagd the address that a browser asked, as {@code http://localhost:40123}
     */
    public String adres(String gevraagd) {
        return adres.startsWith("http://") && gevraagd.matches("http://localhost(:\\d+)?") ? gevraagd : adres;
    }
}
