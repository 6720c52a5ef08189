package nl.nota.nota;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The right to read a nota, granted once by an office when its turn came; it is never taken back, only limited in time.
 */
@Entity
@Immutable
public class Inzage extends Toevoegbaar<Inzage.Id> {
    @EmbeddedId
    private Id id;

    private @Nullable Instant tot;
    private @Nullable String reden;

    @SuppressWarnings("NullAway.Init")
    protected Inzage() {}

    @Override
    public Inzage.Id getId() {
        return id;
    }

    Inzage(
            Kenmerk kenmerk,
            Sleutel sleutel,
            Grond grond,
            Instant sinds,
            @Nullable Instant tot,
            @Nullable String reden) {
        this.id = new Id(kenmerk.waarde(), sleutel.waarde(), grond, sinds);
        this.tot = tot;
        this.reden = reden;
    }

    String kenmerk() {
        return id.kenmerk();
    }

    String sleutel() {
        return id.sleutel();
    }

    Grond grond() {
        return id.grond();
    }

    /**
     * Whether it opens the nota now: what waits for the besluit waits until that can no longer be taken back, and what
     * an earlier besluit opened that was taken back stays closed. The database says the same ({@code inzage_opent}).
     */
    boolean opens(Nota nota, Instant nu) {
        return switch (grond().vanaf()) {
            case METEEN -> true;
            case BESLUIT -> nota.isVast(nu) && isOfNow(nota);
            case EINDE -> (nota.isVast(nu) || nota.fase() == Fase.INGETROKKEN) && isOfNow(nota);
        };
    }

    /** Whether it was granted when the nota came to where it stands, or since. */
    private boolean isOfNow(Nota nota) {
        return !id.sinds().isBefore(nota.faseSinds());
    }

    /** Who may read which nota, on what ground and since when. */
    @Embeddable
    public record Id(
            String kenmerk,
            String sleutel,
            @Enumerated(EnumType.STRING) Grond grond,
            Instant sinds) implements Serializable {}
}
