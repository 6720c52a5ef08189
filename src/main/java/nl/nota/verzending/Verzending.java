package nl.nota.verzending;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** That a letter went out, and on which day. */
@Entity
@Immutable
public class Verzending extends Toevoegbaar<UUID> {
    @Id
    private UUID brief;

    private Kenmerk kenmerk;
    private LocalDate datum;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Verzending() {}

    Verzending(Brief brief, LocalDate datum, UUID door, Instant tijd) {
        this.brief = brief.id();
        this.kenmerk = brief.kenmerk();
        this.datum = datum;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return brief;
    }

    public LocalDate datum() {
        return datum;
    }

    /** The moment at which it was recorded. */
    public Instant tijd() {
        return tijd;
    }
}
