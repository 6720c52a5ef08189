package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every page for the public says of who publishes it. */
@Component
public class Buiten {
    private final Publicatiecodes codes;
    private final Openbaarinstellingen instellingen;
    private final String site;
    private final Clock clock;

    Buiten(
            Publicatiecodes codes,
            Openbaarinstellingen instellingen,
            @Value("${nota.adres}") String adres,
            Clock clock) {
        this.codes = codes;
        this.instellingen = instellingen;
        this.site = adres.replaceFirst("/+$", "");
        this.clock = clock;
    }

    /** Who publishes, for instance ministerie van Defensie. */
    public String ministerie() {
        return codes.publisherName(LocalDate.now(clock));
    }

    /** The e-mail address for what should not have been public; empty when there is none. */
    public String meldadres() {
        return instellingen.meldadres();
    }

    /** The address of the installation, whatever name a request calls it by. */
    public String site() {
        return site;
    }
}
