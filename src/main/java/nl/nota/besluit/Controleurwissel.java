package nl.nota.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That another person or code checks a voorwaarde of a besluit from now on, and why. */
@Entity
@Immutable
@Table(name = "besluit_controleur")
class Controleurwissel extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    private UUID voorwaarde;
    private Kenmerk kenmerk;
    private String controleur;
    private String reden;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Controleurwissel() {}

    Controleurwissel(
            UUID id, Besluitvoorwaarde was, Kenmerk kenmerk, String controleur, String reden, UUID door, Instant tijd) {
        this.id = id;
        this.voorwaarde = was.id();
        this.kenmerk = kenmerk;
        this.controleur = controleur;
        this.reden = reden;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
