package nl.nota.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody answered to an opmerking. */
@Entity
@Immutable
public class OpmerkingAntwoord extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false)
    private long volgnummer;

    private UUID opmerking;
    private @Nullable String code;
    private String tekst;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingAntwoord() {}

    OpmerkingAntwoord(UUID id, UUID opmerking, @Nullable String code, String tekst, UUID door, Instant tijd) {
        this.id = id;
        this.opmerking = opmerking;
        this.code = code;
        this.tekst = tekst;
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

    UUID opmerking() {
        return opmerking;
    }

    /** Whom its author spoke for, or null for the drafters. */
    public @Nullable String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
