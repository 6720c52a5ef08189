package nl.nota.organisatie;

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
}
