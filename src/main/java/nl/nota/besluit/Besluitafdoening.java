package nl.nota.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That the named person found a voorwaarde of a besluit met, and how that shows. */
@Entity
@Immutable
@Table(name = "besluit_afdoening")
class Besluitafdoening extends Toevoegbaar<UUID> {
    @Id
    private UUID voorwaarde;

    private Kenmerk kenmerk;
    private String toelichting;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Besluitafdoening() {}

    Besluitafdoening(UUID voorwaarde, Kenmerk kenmerk, String toelichting, UUID door, Instant tijd) {
        this.voorwaarde = voorwaarde;
        this.kenmerk = kenmerk;
        this.toelichting = toelichting;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return voorwaarde;
    }
}
