package nl.nota.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whether an annotation becomes public with the nota; the last one said counts. */
@Entity
@Immutable
public class OpmerkingOpenbaarheid extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private UUID opmerking;
    private boolean openbaar;
    private @Nullable String grond;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingOpenbaarheid() {}

    OpmerkingOpenbaarheid(UUID id, UUID opmerking, Openbaarheid openbaarheid, UUID door, Instant tijd) {
        this.id = id;
        this.opmerking = opmerking;
        this.openbaar = openbaarheid.openbaar();
        this.grond = openbaarheid.grond();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID opmerking() {
        return opmerking;
    }

    public boolean isOpenbaar() {
        return openbaar;
    }

    /** The article of the Wet open overheid on which it is refused, for instance 5.1.2e; null when it is public. */
    public @Nullable String grond() {
        return grond;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
