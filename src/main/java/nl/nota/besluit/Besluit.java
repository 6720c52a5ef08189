package nl.nota.besluit;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** What one bewindspersoon decided once about exactly one versie; it is appended and never changes. */
@Entity
public class Besluit extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private String bewindspersoon;

    @Enumerated(EnumType.STRING)
    private Besluitsoort besluit;

    private String toelichting;
    private @Nullable LocalDate tot;
    private int versie;
    private String hash;
    private UUID door;
    private Instant tijd;

    @ElementCollection
    @CollectionTable(name = "besluit_voorwaarde", joinColumns = @JoinColumn(name = "besluit"))
    @OrderColumn(name = "volgorde")
    private List<Besluitvoorwaarde> voorwaarden = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Besluit() {}

    @Override
    public UUID getId() {
        return id;
    }

    Besluit(UUID id, Kenmerk kenmerk, Beslissing beslissing, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.bewindspersoon = beslissing.bewindspersoon();
        this.besluit = beslissing.besluit();
        this.toelichting = beslissing.toelichting();
        this.tot = beslissing.tot();
        this.versie = beslissing.gelezen().nummer();
        this.hash = beslissing.gelezen().hash();
        this.door = door;
        this.tijd = tijd;
        this.voorwaarden.addAll(beslissing.voorwaarden());
    }

    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public String bewindspersoon() {
        return bewindspersoon;
    }

    public Besluitsoort besluit() {
        return besluit;
    }

    public String toelichting() {
        return toelichting;
    }

    /** Until when it is held, for AANHOUDEN. */
    public @Nullable LocalDate tot() {
        return tot;
    }

    /** The versie its author read, to the letter. */
    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    /** The person who decided. */
    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }

    public List<Besluitvoorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }
}
