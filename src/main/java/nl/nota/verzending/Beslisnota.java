package nl.nota.verzending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A nota that went along with a letter to parliament: in the act of sending, or later for a reason. */
@Entity
@Immutable
public class Beslisnota extends Toevoegbaar<Beslisnota.Id> {
    @EmbeddedId
    private Id id;

    private Kenmerk kenmerk;
    private @Nullable String reden;
    private @Nullable LocalDate griffie;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Beslisnota() {}

    Beslisnota(Brief brief, Kenmerk nota, @Nullable Nazending later, UUID door, Instant tijd) {
        this.id = new Id(brief.id(), nota.waarde());
        this.kenmerk = brief.kenmerk();
        this.reden = later == null ? null : later.reden();
        this.griffie = later == null ? null : later.griffie();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public Id getId() {
        return id;
    }

    UUID brief() {
        return id.brief();
    }

    /** The kenmerk of the nota that went along. */
    public String nota() {
        return id.nota();
    }

    /** Why it did not go with the letter; null when it did. */
    public @Nullable String reden() {
        return reden;
    }

    /** The day on which the Griffie was told; null when it went with the letter. */
    public @Nullable LocalDate griffie() {
        return griffie;
    }

    /** A nota goes once with one letter. */
    @Embeddable
    public record Id(
            UUID brief, @Column(name = "beslisnota") String nota) implements Serializable {}
}
