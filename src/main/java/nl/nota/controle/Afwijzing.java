package nl.nota.controle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/**
 * That a drafter let a bevinding stand, and why. It holds as long as the same rule finds the same quote in its place.
 */
@Entity
@Immutable
@Table(name = "bevinding_afwijzing")
public class Afwijzing extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    private Kenmerk kenmerk;

    @Embedded
    private Bevindingsleutel sleutel;

    private String reden;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Afwijzing() {}

    Afwijzing(UUID id, Kenmerk kenmerk, Bevindingsleutel sleutel, String reden, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.sleutel = sleutel;
        this.reden = reden;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    Bevindingsleutel sleutel() {
        return sleutel;
    }

    public String reden() {
        return reden;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
