package nl.nota.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Toevoegbaar;
import nl.nota.organisatie.Formule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That the named person found a voorwaarde of a besluit met, and how that shows. */
@Entity
@Immutable
@Table(name = "besluit_afdoening")
class Besluitafdoening extends Toevoegbaar<UUID> {
    @Id
    private UUID voorwaarde;

    private Kenmerk kenmerk;
    private String toelichting;
    private UUID door;
    private @Nullable UUID namens;

    @Enumerated(EnumType.STRING)
    private @Nullable Formule formule;

    private @Nullable String grondslag;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Besluitafdoening() {}

    Besluitafdoening(UUID voorwaarde, Kenmerk kenmerk, String toelichting, Optreden wie, Instant tijd) {
        this.voorwaarde = voorwaarde;
        this.kenmerk = kenmerk;
        this.toelichting = toelichting;
        this.door = wie.door();
        this.namens = wie.namens();
        this.formule = wie.formule();
        this.grondslag = wie.grondslag();
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return voorwaarde;
    }
}
