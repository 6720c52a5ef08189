package nl.nota.afstemming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;

/** What one party said once about exactly one versie; it is appended and never changes. */
@Entity
public class Afstemming extends Vastlegging {
    private String onderdeel;

    @Enumerated(EnumType.STRING)
    private Oordeel oordeel;

    @ElementCollection
    @CollectionTable(name = "voorwaarde", joinColumns = @JoinColumn(name = "afstemming"))
    @OrderColumn(name = "volgorde")
    private List<Voorwaarde> voorwaarden = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Afstemming() {}

    Afstemming(UUID id, Kenmerk kenmerk, Antwoord antwoord, List<Voorwaarde> voorwaarden, Optreden wie, Instant tijd) {
        super(id, kenmerk, antwoord.toelichting(), antwoord.gelezen(), wie, tijd);
        this.onderdeel = antwoord.onderdeel();
        this.oordeel = antwoord.oordeel();
        this.voorwaarden.addAll(voorwaarden);
    }

    public String onderdeel() {
        return onderdeel;
    }

    public Oordeel oordeel() {
        return oordeel;
    }

    public List<Voorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }
}
