package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;

/** The party that set a voorwaarde says that the versie it read meets it. */
@Entity
@Table(name = "voorwaarde_afdoening")
class Afdoening extends Voorwaardestap {
    protected Afdoening() {}

    Afdoening(
            UUID id, Voorwaardeverloop verloop, String toelichting, Versienummer gelezen, Optreden wie, Instant tijd) {
        super(id, verloop, toelichting, gelezen, wie, tijd);
    }

    @Override
    public Voorwaardestand stand() {
        return Voorwaardestand.AFGEDAAN;
    }
}
