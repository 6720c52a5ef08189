package nl.nota.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That a besluit was taken back within the minute; the besluit itself stays on record. */
@Entity
@Immutable
class Herroeping extends Toevoegbaar<UUID> {
    @Id
    private UUID besluit;

    private Kenmerk kenmerk;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Herroeping() {}

    Herroeping(Besluit besluit, UUID door, Instant tijd) {
        this.besluit = besluit.id();
        this.kenmerk = besluit.kenmerk();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return besluit;
    }
}
