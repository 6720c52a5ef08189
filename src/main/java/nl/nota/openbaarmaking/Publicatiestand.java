package nl.nota.openbaarmaking;

import static nl.nota.openbaarmaking.Publicatiestap.Stand.BIJ_VERZENDING;
import static nl.nota.openbaarmaking.Publicatiestap.Stand.EMBARGO;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where a publicatie is now, by the clock of the database. */
@Entity
@Immutable
public class Publicatiestand {
    @Id
    private UUID id;

    private long volgnummer;
    private Kenmerk kenmerk;
    private @Nullable UUID vrijgave;

    @Enumerated(EnumType.STRING)
    private Publicatiestap.Stand stand;

    private @Nullable Instant moment;

    @Enumerated(EnumType.STRING)
    private @Nullable Oorzaak oorzaak;

    private String reden;
    private UUID door;
    private Instant tijd;
    private boolean buiten;

    @SuppressWarnings("NullAway.Init")
    protected Publicatiestand() {}

    /** The publicatie. */
    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    /** The step by which exactly this was released; null of what is older than that was written down. */
    @Nullable
    UUID vrijgave() {
        return vrijgave;
    }

    public Publicatiestap.Stand stand() {
        return stand;
    }

    /** Since when, or under embargo until when; null where there is none yet. */
    public @Nullable Instant moment() {
        return moment;
    }

    /** Why it was taken away, or null. */
    public @Nullable Oorzaak oorzaak() {
        return oorzaak;
    }

    public String reden() {
        return reden;
    }

    /** Who did the last of it. */
    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }

    /** Whether the public knows of it, also where that is only that it was taken away. */
    public boolean isBuiten() {
        return buiten;
    }

    /** Whether it becomes public without anybody saying so again. */
    public boolean isGepland() {
        return stand == BIJ_VERZENDING || stand == EMBARGO && !buiten;
    }
}
