package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** Who said elsewhere, and when, what was recorded for a party without people here, and which document shows it. */
@Entity
@Immutable
public class Bewijs extends Toevoegbaar<UUID> {
    @Id
    private UUID afstemming;

    private String zegsman;
    private LocalDate datum;
    private boolean voorVersie;
    private String bestand;
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected Bewijs() {}

    Bewijs(UUID afstemming, Externe externe, boolean voorVersie) {
        this.afstemming = afstemming;
        this.zegsman = externe.zegsman();
        this.datum = externe.datum();
        this.voorVersie = voorVersie;
        this.bestand = externe.stuk().naam();
        this.sha256 = externe.stuk().sha256();
    }

    @Override
    public UUID getId() {
        return afstemming;
    }

    /** The person outside who answered. */
    public String zegsman() {
        return zegsman;
    }

    /** The day of that answer. */
    public LocalDate datum() {
        return datum;
    }

    /** Whether it was given before the versie that it is about was submitted. */
    public boolean isVoorVersie() {
        return voorVersie;
    }

    /** The name of the document. */
    public String bestand() {
        return bestand;
    }

    /** Its fingerprint, so that it can be told whether it is still the same. */
    public String sha256() {
        return sha256;
    }
}
