package nl.nota.parafering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import org.jspecify.annotations.Nullable;

/**
 * What one functie of the line said once about exactly one versie, or that it was passed over there; it never carries
 * to another versie.
 */
@Entity
public class Paraaf extends Vastlegging {
    private String functie;

    @Enumerated(EnumType.STRING)
    private Paraafoordeel oordeel;

    private @Nullable String opGezagVan;

    @SuppressWarnings("NullAway.Init")
    protected Paraaf() {}

    Paraaf(UUID id, Kenmerk kenmerk, Paraafverzoek verzoek, Optreden wie, Instant tijd) {
        super(id, kenmerk, verzoek.toelichting(), verzoek.gelezen(), wie, tijd);
        this.functie = verzoek.functie();
        this.oordeel = verzoek.oordeel();
    }

    Paraaf(UUID id, Kenmerk kenmerk, Overslag overslag, Optreden wie, Instant tijd) {
        super(id, kenmerk, overslag.reden(), overslag.gelezen(), wie, tijd);
        this.functie = overslag.functie();
        this.oordeel = Paraafoordeel.OVERGESLAGEN;
        this.opGezagVan = overslag.opGezagVan();
    }

    /** Code of the functie that said it, or was passed over. */
    public String functie() {
        return functie;
    }

    public Paraafoordeel oordeel() {
        return oordeel;
    }

    /** On whose authority the functie was passed over; empty when it spoke itself. */
    public Optional<String> opGezagVan() {
        return Optional.ofNullable(opGezagVan);
    }
}
