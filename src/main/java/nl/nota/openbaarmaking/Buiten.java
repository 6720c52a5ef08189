package nl.nota.openbaarmaking;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What every page for the public says of who publishes it. */
@Component
public class Buiten {
    private final Publicatiecodes codes;
    private final Openbaarinstellingen instellingen;
    private final String site;
    private final Clock clock;
    private volatile String ministerie = "Rijksoverheid";

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

    /** Who publishes, for instance ministerie van Defensie; as it was last, when the database is away. */
    public String ministerie() {
        try {
            ministerie = codes.publisherName(LocalDate.now(clock));
        } catch (DataAccessException | TransactionException e) {
            // The page that says so has this name in its frame too.
        }
        return ministerie;
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
