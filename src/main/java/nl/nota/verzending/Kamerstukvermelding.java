package nl.nota.verzending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** The number that parliament gave a letter, as it is printed: for instance 36 800 X, nr. 11. */
@Entity
@Immutable
@Table(name = "brief_kamerstuk")
public class Kamerstukvermelding extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private UUID brief;
    private Kenmerk kenmerk;
    private String kamerstuk;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Kamerstukvermelding() {}

    Kamerstukvermelding(UUID id, Brief brief, String kamerstuk, UUID door, Instant tijd) {
        this.id = id;
        this.brief = brief.id();
        this.kenmerk = brief.kenmerk();
        this.kamerstuk = kamerstuk;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID brief() {
        return brief;
    }

    String kamerstuk() {
        return kamerstuk;
    }
}
