package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;

/**
 * What a person said once about exactly one versie of a nota, an answer or a decision; it is appended and never
 * changes.
 */
@MappedSuperclass
public abstract class Vastlegging extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private String toelichting;
    private int versie;
    private String hash;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Vastlegging() {}

    protected Vastlegging(UUID id, Kenmerk kenmerk, String toelichting, Versienummer gelezen, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.toelichting = toelichting;
        this.versie = gelezen.nummer();
        this.hash = gelezen.hash();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public String toelichting() {
        return toelichting;
    }

    /** The versie its author read, to the letter. */
    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    /** The person who said it. */
    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
