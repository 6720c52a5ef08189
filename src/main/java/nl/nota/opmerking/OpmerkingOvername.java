package nl.nota.opmerking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That the drafters took the proposed words over into the concept. */
@Entity
@Immutable
public class OpmerkingOvername extends Toevoegbaar<UUID> {
    @Id
    private UUID opmerking;

    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingOvername() {}

    OpmerkingOvername(UUID opmerking, UUID door, Instant tijd) {
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
