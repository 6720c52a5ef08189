package nl.nota.afstemming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import org.hibernate.annotations.Generated;

/** What one party said once about exactly one versie; it is appended and never changes. */
@Entity
public class Afstemming extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private String onderdeel;

    @Enumerated(EnumType.STRING)
    private Oordeel oordeel;

    private String toelichting;
    private int versie;
    private String hash;
    private UUID door;
    private Instant tijd;

    @ElementCollection
    @CollectionTable(name = "voorwaarde", joinColumns = @JoinColumn(name = "afstemming"))
    @OrderColumn(name = "volgorde")
    private List<Voorwaarde> voorwaarden = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Afstemming() {}

    @Override
    public UUID getId() {
        return id;
    }

    Afstemming(UUID id, Kenmerk kenmerk, Antwoord antwoord, List<Voorwaarde> voorwaarden, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.onderdeel = antwoord.onderdeel();
        this.oordeel = antwoord.oordeel();
        this.toelichting = antwoord.toelichting();
        this.versie = antwoord.gelezen().nummer();
        this.hash = antwoord.gelezen().hash();
        this.door = door;
        this.tijd = tijd;
        this.voorwaarden.addAll(voorwaarden);
    }

    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public String onderdeel() {
        return onderdeel;
    }

    public Oordeel oordeel() {
        return oordeel;
    }

    public String toelichting() {
        return toelichting;
    }

    /** The versie its author read, to the letter. */
    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    /** The person who said it for the party. */
    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }

    public List<Voorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }
}
