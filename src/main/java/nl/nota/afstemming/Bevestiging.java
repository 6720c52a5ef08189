package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** The secretariaat agrees that a required party is indeed not concerned. */
@Entity
@Immutable
class Bevestiging extends Toevoegbaar<UUID> {
    @Id
    private UUID afstemming;

    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Bevestiging() {}

    @Override
    public UUID getId() {
        return afstemming;
    }

    Bevestiging(UUID afstemming, UUID door, Instant tijd) {
        this.afstemming = afstemming;
        this.door = door;
        this.tijd = tijd;
    }

    UUID afstemming() {
        return afstemming;
    }
}
