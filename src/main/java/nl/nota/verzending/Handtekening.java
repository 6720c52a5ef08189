package nl.nota.verzending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;

/** That a bewindspersoon signed a letter, or agreed that it goes out on his or her behalf too: of exactly one file. */
@Entity
public class Handtekening extends Vastlegging {
    private UUID brief;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String functie;
    private String sha256;
    private boolean bevestigd;

    /** In what capacity somebody stands under a letter. */
    public enum Soort {
        /** Signs it. */
        ONDERTEKENING,
        /** Agrees that another signs it on his or her behalf too. */
        MEDE_NAMENS
    }

    @SuppressWarnings("NullAway.Init")
    protected Handtekening() {}

    Handtekening(UUID id, Brief brief, Soort soort, Handtekeningverzoek verzoek, Optreden wie, Instant tijd) {
        super(id, brief.kenmerk(), "", brief.gelezen(), wie, tijd);
        this.brief = brief.id();
        this.soort = soort;
        this.functie = verzoek.functie();
        this.sha256 = verzoek.sha256();
        this.bevestigd = verzoek.bevestigd();
    }

    /** The letter it stands under. */
    public UUID brief() {
        return brief;
    }

    public Soort soort() {
        return soort;
    }

    /** The code of the bewindspersoon. */
    public String functie() {
        return functie;
    }

    /** The hash of the file that was read. */
    public String sha256() {
        return sha256;
    }

    /** Whether its author said to have seen what differs from the file that was decided on. */
    public boolean bevestigd() {
        return bevestigd;
    }
}
