package nl.nota.opmerking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That an opmerking is dealt with; it stays to be read. */
@Entity
@Immutable
public class OpmerkingAfronding extends Toevoegbaar<UUID> {
    @Id
    private UUID opmerking;

    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingAfronding() {}

    OpmerkingAfronding(UUID opmerking, UUID door, Instant tijd) {
        this.opmerking = opmerking;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return opmerking;
    }

    UUID opmerking() {
        return opmerking;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
