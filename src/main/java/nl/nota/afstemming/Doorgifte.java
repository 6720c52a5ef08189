package nl.nota.afstemming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** Somebody of a party passes the question on to a colleague; the others of the party may still answer. */
@Entity
@Immutable
public class Doorgifte extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private String onderdeel;
    private UUID naar;
    private String toelichting;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Doorgifte() {}

    Doorgifte(UUID id, Kenmerk kenmerk, Doorgeving doorgeving, UUID naar, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.onderdeel = doorgeving.onderdeel();
        this.naar = naar;
        this.toelichting = doorgeving.toelichting();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public String onderdeel() {
        return onderdeel;
    }

    /** The colleague whose turn it is now. */
    public UUID naar() {
        return naar;
    }

    public String toelichting() {
        return toelichting;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
