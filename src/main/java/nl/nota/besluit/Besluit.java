package nl.nota.besluit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import org.jspecify.annotations.Nullable;

/** What one bewindspersoon decided once about exactly one versie; it is appended and never changes. */
@Entity
public class Besluit extends Vastlegging {
    private String bewindspersoon;

    @Enumerated(EnumType.STRING)
    private Besluitsoort besluit;

    private @Nullable LocalDate tot;

    @ElementCollection
    @CollectionTable(name = "besluit_voorwaarde", joinColumns = @JoinColumn(name = "besluit"))
    @OrderColumn(name = "volgorde")
    private List<Besluitvoorwaarde> voorwaarden = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Besluit() {}

    Besluit(UUID id, Kenmerk kenmerk, Beslissing beslissing, Optreden wie, Instant tijd) {
        super(id, kenmerk, beslissing.toelichting(), beslissing.gelezen(), wie, tijd);
        this.bewindspersoon = beslissing.bewindspersoon();
        this.besluit = beslissing.besluit();
        this.tot = beslissing.tot();
        this.voorwaarden.addAll(beslissing.voorwaarden());
    }

    public String bewindspersoon() {
        return bewindspersoon;
    }

    public Besluitsoort besluit() {
        return besluit;
    }

    /** Until when it is held, for AANHOUDEN. */
    public @Nullable LocalDate tot() {
        return tot;
    }

    public List<Besluitvoorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }
}
