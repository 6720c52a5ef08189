package nl.nota.openbaarmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import org.hibernate.annotations.Immutable;

/** A step of a nota on its way to the public; it is appended, and the last one says how far the nota is. */
@Entity
@Immutable
public class Openbaarmakingsstap extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private int versie;
    private String hash;

    @Enumerated(EnumType.STRING)
    private Openbaarmakingsfase fase;

    private String publiek;
    private String reden;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Openbaarmakingsstap() {}

    /**
     * A step to this fase.
     *
     * @param publiek the fingerprint of the {@link Publicatieversie} that was seen
     * @param reden why, where that must be said; else empty
     */
    Openbaarmakingsstap(
            UUID id,
            Kenmerk kenmerk,
            Versienummer gelezen,
            Openbaarmakingsfase fase,
            String publiek,
            String reden,
            UUID door,
            Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.versie = gelezen.nummer();
        this.hash = gelezen.hash();
        this.fase = fase;
        this.publiek = publiek;
        this.reden = reden;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    /** How far the nota is from this step on. */
    public Openbaarmakingsfase fase() {
        return fase;
    }

    /** The fingerprint of what the public would read, as the person saw it. */
    public String publiek() {
        return publiek;
    }

    public String reden() {
        return reden;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }
}
