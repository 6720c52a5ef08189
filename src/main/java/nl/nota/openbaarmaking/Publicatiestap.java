package nl.nota.openbaarmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a publicatie that was made ready; it is appended, and the last one says where it is. */
@Entity
@Immutable
public class Publicatiestap extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private UUID publicatie;

    @Enumerated(EnumType.STRING)
    private Stand stand;

    private @Nullable Instant moment;

    @Enumerated(EnumType.STRING)
    private @Nullable Oorzaak oorzaak;

    private String reden;
    private UUID door;
    private Instant tijd;

    /** Where a publicatie is. */
    public enum Stand {
        /** With the public. */
        OPENBAAR,
        /** It becomes public at its moment, by itself. */
        EMBARGO,
        /** It becomes public in the act by which the letter is sent that it goes along with. */
        BIJ_VERZENDING,
        /** It was planned, and does not become public. */
        AFGELAST,
        /** It was public and was taken away; somebody else must still look at that. */
        INGETROKKEN,
        /** Somebody else saw that it was rightly taken away. */
        BEVESTIGD
    }

    @SuppressWarnings("NullAway.Init")
    protected Publicatiestap() {}

    /**
     * A step.
     *
     * @param gang where it leads, for what reason
     * @param moment since when, or under embargo until when; null where there is none yet
     */
    Publicatiestap(UUID id, UUID publicatie, Gang gang, @Nullable Instant moment, UUID door, Instant tijd) {
        this.id = id;
        this.publicatie = publicatie;
        this.stand = gang.stand();
        this.oorzaak = gang.oorzaak();
        this.reden = gang.reden();
        this.moment = moment;
        this.door = door;
        this.tijd = tijd;
    }

    /**
     * Where a step leads.
     *
     * @param oorzaak what the public is told of what was taken away; else null
     * @param reden why, for those inside; empty where that need not be said
     */
    record Gang(Stand stand, @Nullable Oorzaak oorzaak, String reden) {
        Gang(Stand stand, String reden) {
            this(stand, null, reden);
        }
    }

    @Override
    public UUID getId() {
        return id;
    }
}
