package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** A party takes its last answer back; the answer stays on record, and the party is asked anew. */
@Entity
@Immutable
@Table(name = "afstemming_intrekking")
public class Intrekking extends Toevoegbaar<UUID> {
    @Id
    private UUID afstemming;

    private String reden;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Intrekking() {}

    Intrekking(UUID afstemming, String reden, UUID door, Instant tijd) {
        this.afstemming = afstemming;
        this.reden = reden;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return afstemming;
    }

    /** Why, in the party's own words; perhaps empty when it only takes back what was carried along. */
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
