package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Versienummer;

/** The party that set a voorwaarde says that the versie it read meets it. */
@Entity
@Table(name = "voorwaarde_afdoening")
class Afdoening extends Voorwaardestap {
    protected Afdoening() {}

    Afdoening(UUID id, Voorwaardeverloop verloop, String toelichting, Versienummer gelezen, UUID door, Instant tijd) {
        super(id, verloop, toelichting, gelezen, door, tijd);
    }

    @Override
    public Voorwaardestand stand() {
        return Voorwaardestand.AFGEDAAN;
    }
}
