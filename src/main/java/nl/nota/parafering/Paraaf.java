package nl.nota.parafering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;

/** What one functie of the line said once about exactly one versie; it never carries to another. */
@Entity
public class Paraaf extends Vastlegging {
    private String functie;

    @Enumerated(EnumType.STRING)
    private Paraafoordeel oordeel;

    @SuppressWarnings("NullAway.Init")
    protected Paraaf() {}

    Paraaf(UUID id, Kenmerk kenmerk, Paraafverzoek verzoek, Optreden wie, Instant tijd) {
        super(id, kenmerk, verzoek.toelichting(), verzoek.gelezen(), wie, tijd);
        this.functie = verzoek.functie();
        this.oordeel = verzoek.oordeel();
    }

    /** Code of the functie that said it. */
    public String functie() {
        return functie;
    }

    public Paraafoordeel oordeel() {
        return oordeel;
    }
}
