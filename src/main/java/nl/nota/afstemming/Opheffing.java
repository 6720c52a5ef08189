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
class Opheffing extends Voorwaardestap {
    protected Opheffing() {}

    Opheffing(UUID id, Voorwaardeverloop verloop, String reden, Versienummer gelezen, Optreden wie, Instant tijd) {
        super(id, verloop, reden, gelezen, wie, tijd);
    }

    @Override
    public Voorwaardestand stand() {
        return Voorwaardestand.OPGEHEVEN;
    }
}
