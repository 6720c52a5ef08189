package nl.nota.openbaarmaking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the public may know of a nota now: nothing of it is here before its moment, by the clock of the database. */
@Entity
@Immutable
@Table(name = "openbaar")
public class Openbaarstand {
    @Id
    private UUID id;

    private long volgnummer;
    private Kenmerk kenmerk;
    private boolean weg;
    private Instant moment;

    @Enumerated(EnumType.STRING)
    private @Nullable Oorzaak oorzaak;

    @SuppressWarnings("NullAway.Init")
    protected Openbaarstand() {}

    /** The publicatie that counts. */
    UUID id() {
        return id;
    }

    /** Whether it was taken away. */
    public boolean isWeg() {
        return weg;
    }

    /** Since when it is public, or gone. */
    public Instant moment() {
        return moment;
    }

    /** Why it is gone, or null. */
    public @Nullable Oorzaak oorzaak() {
        return oorzaak;
    }
}
