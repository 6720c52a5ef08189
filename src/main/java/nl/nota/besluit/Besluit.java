package nl.nota.besluit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.stream.Stream;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What one bewindspersoon decided once about exactly one versie; it is appended and never changes. */
@Entity
public class Besluit extends Vastlegging {
    private String bewindspersoon;

    @Enumerated(EnumType.STRING)
    private Besluitsoort besluit;

    private @Nullable String optie;
    private @Nullable LocalDate tot;

    @Embedded
    private @Nullable Gezag gezag;

    @Formula("(select h.tijd from herroeping h where h.besluit = id)")
    private @Nullable Instant herroepenOp;

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
        this.optie = beslissing.optie();
        this.tot = beslissing.tot();
        var opgave = beslissing.opgave();
        this.gezag = opgave == null ? null : opgave.gezag();
        for (var eis : beslissing.voorwaarden()) voorwaarden.add(Besluitvoorwaarde.of(id, voorwaarden.size(), eis));
    }

    public String bewindspersoon() {
        return bewindspersoon;
    }

    public Besluitsoort besluit() {
        return besluit;
    }

    /** The option that was chosen, where the nota offers them. */
    public @Nullable String optie() {
        return optie;
    }

    /** Until when it is held, for AANHOUDEN. */
    public @Nullable LocalDate tot() {
        return tot;
    }

    /** On whose word the private office recorded it, or null when the bewindspersoon did. */
    public @Nullable Gezag gezag() {
        return gezag;
    }

    public List<Besluitvoorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }

    @Override
    public Stream<UUID> mensen() {
        return Stream.concat(super.mensen(), voorwaarden.stream().flatMap(Besluitvoorwaarde::mensen));
    }

    /** When it was taken back, or null; a besluit that was taken back counts no longer. */
    public @Nullable Instant herroepenOp() {
        return herroepenOp;
    }

    /** It was taken back just now; that stands in a row of its own, which this one only reads. */
    void revoked(Instant nu) {
        herroepenOp = nu;
    }

    public boolean isHerroepen() {
        return herroepenOp != null;
    }

    /** Until when it can be taken back. */
    Instant herroepbaarTot() {
        return tijd().plus(Nota.BEDENKTIJD);
    }
}
