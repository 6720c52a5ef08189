package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** The bytes of a bewijs, apart from it because they are read only when somebody opens them. */
@Entity
@Immutable
class Bewijsstuk extends Toevoegbaar<UUID> {
    @Id
    private UUID afstemming;

    private byte[] inhoud;

    @SuppressWarnings("NullAway.Init")
    protected Bewijsstuk() {}

    Bewijsstuk(UUID afstemming, byte[] inhoud) {
        this.afstemming = afstemming;
        this.inhoud = inhoud.clone();
    }

    @Override
    public UUID getId() {
        return afstemming;
    }

    byte[] inhoud() {
        return inhoud.clone();
    }
}
