package nl.nota.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Toevoegbaar;
import nl.nota.organisatie.Formule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody answered to an opmerking. */
@Entity
@Immutable
public class OpmerkingAntwoord extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private UUID opmerking;
    private @Nullable String code;
    private String tekst;
    private UUID door;
    private @Nullable UUID namens;

    @Enumerated(EnumType.STRING)
    private @Nullable Formule formule;

    private @Nullable String grondslag;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected OpmerkingAntwoord() {}

    OpmerkingAntwoord(UUID id, UUID opmerking, @Nullable String code, String tekst, Optreden wie, Instant tijd) {
        this.id = id;
        this.opmerking = opmerking;
        this.code = code;
        this.tekst = tekst;
        this.door = wie.door();
        this.namens = wie.namens();
        this.formule = wie.formule();
        this.grondslag = wie.grondslag();
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

    boolean isBy(UUID wie, String woorden) {
        return door.equals(wie) && tekst.equals(woorden);
    }

    public String tekst() {
        return tekst;
    }

    /** Who wrote it, and in whose place. */
    public Optreden wie() {
        return new Optreden(door, namens, formule, grondslag);
    }

    public Instant tijd() {
        return tijd;
    }
}
