package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;

/** Somebody of the line sets a voorwaarde aside, with the reason; the party did not agree to that. */
@Entity
@Table(name = "voorwaarde_opheffing")
public class Opheffing extends Voorwaardestap {
    private String functie;

    @SuppressWarnings("NullAway.Init")
    protected Opheffing() {}

    Opheffing(
            UUID id,
            Voorwaardeverloop verloop,
            String reden,
            String functie,
            Versienummer gelezen,
            Optreden wie,
            Instant tijd) {
        super(id, verloop, reden, gelezen, wie, tijd);
        this.functie = functie;
    }

    /** Whose authority it was: the Van of the nota at that moment. */
    public String functie() {
        return functie;
    }

    @Override
    public Voorwaardestand stand() {
        return Voorwaardestand.OPGEHEVEN;
    }
}
