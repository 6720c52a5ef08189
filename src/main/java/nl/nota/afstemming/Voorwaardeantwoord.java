package nl.nota.afstemming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Optreden;
import nl.nota.nota.Versienummer;

/** What the drafters answered to a voorwaarde; they may answer anew until it is closed. */
@Entity
@Table(name = "voorwaarde_antwoord")
class Voorwaardeantwoord extends Voorwaardestap {
    @Enumerated(EnumType.STRING)
    private Verwerking antwoord;

    @SuppressWarnings("NullAway.Init")
    protected Voorwaardeantwoord() {}

    Voorwaardeantwoord(
            UUID id,
            Voorwaardeverloop verloop,
            Verwerking antwoord,
            String toelichting,
            Versienummer versie,
            Optreden wie,
            Instant tijd) {
        super(id, verloop, toelichting, versie, wie, tijd);
        this.antwoord = antwoord;
    }

    @Override
    public Voorwaardestand stand() {
        return antwoord == Verwerking.VERWERKT ? Voorwaardestand.VERWERKT : Voorwaardestand.NIET_VERWERKT;
    }
}
