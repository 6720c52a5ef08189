package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versienummer;

/** What somebody said about a voorwaarde after it was set, and on which versie; it is appended and never changes. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Voorwaardestap extends Vastlegging {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "afstemming")
    private Afstemming afstemming;

    private UUID voorwaarde;

    @SuppressWarnings("NullAway.Init")
    protected Voorwaardestap() {}

    Voorwaardestap(
            UUID id, Voorwaardeverloop verloop, String woorden, Versienummer gelezen, Optreden wie, Instant tijd) {
        super(id, verloop.gesteld().kenmerk(), woorden, gelezen, wie, tijd);
        this.afstemming = verloop.gesteld();
        this.voorwaarde = verloop.voorwaarde().id();
    }

    public UUID voorwaarde() {
        return voorwaarde;
    }

    /** Where the voorwaarde stands because of it. */
    public abstract Voorwaardestand stand();

    /** Whether nothing can be said about the voorwaarde any more. */
    boolean isClosing() {
        return !stand().isOpen();
    }
}
