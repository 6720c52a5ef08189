package nl.nota.opmerking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That the circle of an opmerking lets others read it. */
@Entity
@Immutable
public class OpmerkingDeling extends Toevoegbaar<OpmerkingDeling.Id> {
    @EmbeddedId
    private Id id;

    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingDeling() {}

    OpmerkingDeling(UUID opmerking, Deelkring met, UUID door, Instant tijd) {
        this.id = new Id(opmerking, met);
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public OpmerkingDeling.Id getId() {
        return id;
    }

    UUID opmerking() {
        return id.opmerking();
    }

    public Deelkring met() {
        return id.met();
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }

    /** An opmerking is shared once with each. */
    @Embeddable
    public record Id(
            UUID opmerking, @Enumerated(EnumType.STRING) Deelkring met) implements Serializable {}
}
