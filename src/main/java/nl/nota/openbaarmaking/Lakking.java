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
import org.jspecify.annotations.Nullable;

/** What somebody said once of words in a frozen versie: that they stay inside, or not; the last one counts. */
@Entity
@Immutable
public class Lakking extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private int versie;
    private String hash;
    private String deel;
    private int begin;
    private int eind;
    private String woorden;

    @Enumerated(EnumType.STRING)
    private Laksoort soort;

    @Enumerated(EnumType.STRING)
    private Lakbesluit besluit;

    private @Nullable String grond;
    private String reden;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Lakking() {}

    Lakking(UUID id, Kenmerk kenmerk, Versienummer gelezen, Zegging zegging, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.versie = gelezen.nummer();
        this.hash = gelezen.hash();
        this.deel = zegging.plaats().deel();
        this.begin = zegging.plaats().begin();
        this.eind = zegging.plaats().eind();
        this.woorden = zegging.woorden();
        this.soort = zegging.soort();
        this.besluit = zegging.besluit();
        this.grond = zegging.grond();
        this.reden = zegging.reden();
        this.door = door;
        this.tijd = tijd;
    }

    /**
     * What is said.
     *
     * @param woorden the words as they stand there, by which it can be told later that they still do
     * @param grond the code of the ground, for what stays inside; null otherwise
     * @param reden why, in words; empty when nothing was said
     */
    record Zegging(
            Lakplaats plaats,
            String woorden,
            Laksoort soort,
            Lakbesluit besluit,
            @Nullable String grond,
            String reden) {}

    @Override
    public UUID getId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    /** The versie its author read, to the letter. */
    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    public Lakplaats plaats() {
        return new Lakplaats(deel, begin, eind);
    }

    public String woorden() {
        return woorden;
    }

    public Laksoort soort() {
        return soort;
    }

    public Lakbesluit besluit() {
        return besluit;
    }

    /** The code of the ground, or null for what does not stay inside. */
    public @Nullable String grond() {
        return grond;
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
