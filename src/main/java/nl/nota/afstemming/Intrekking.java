package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Toevoegbaar;
import nl.nota.organisatie.Formule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A party takes its last answer back; the answer stays on record, and the party is asked anew. */
@Entity
@Immutable
@Table(name = "afstemming_intrekking")
public class Intrekking extends Toevoegbaar<UUID> {
    @Id
    private UUID afstemming;

    private String reden;
    private UUID door;
    private @Nullable UUID namens;

    @Enumerated(EnumType.STRING)
    private @Nullable Formule formule;

    private @Nullable String grondslag;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Intrekking() {}

    Intrekking(UUID afstemming, String reden, Optreden wie, Instant tijd) {
        this.afstemming = afstemming;
        this.reden = reden;
        this.door = wie.door();
        this.namens = wie.namens();
        this.formule = wie.formule();
        this.grondslag = wie.grondslag();
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

    /** Who was replaced, or null. */
    public @Nullable UUID namens() {
        return namens;
    }

    /** In what capacity, or null when by own right. */
    public @Nullable Formule formule() {
        return formule;
    }

    public Instant tijd() {
        return tijd;
    }
}
