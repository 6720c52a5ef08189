package nl.nota.nota;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a nota to whoever's turn it has become; each office does so in the transaction of its own command. */
@Component
public class GrantingInzage {
    private final Inzages inzages;
    private final Clock clock;

    GrantingInzage(Inzages inzages, Clock clock) {
        this.inzages = inzages;
        this.clock = clock;
    }

    /** Opens the nota to these keys, from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Kenmerk kenmerk, Grond grond, Collection<Sleutel> sleutels) {
        sleutels.forEach(sleutel -> add(kenmerk, grond, sleutel, null, null));
    }

    /** Opens the nota to this key until a moment, for a reason that is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grantUntil(Kenmerk kenmerk, Grond grond, Sleutel sleutel, Instant tot, String reden) {
        add(kenmerk, grond, sleutel, tot, reden);
    }

    private void add(Kenmerk kenmerk, Grond grond, Sleutel sleutel, @Nullable Instant tot, @Nullable String reden) {
        var nu = clock.instant();
        if (tot == null && inzages.isOpen(kenmerk.waarde(), sleutel.waarde(), grond)) return;
        inzages.save(new Inzage(kenmerk, sleutel, grond, nu, tot, reden));
    }
}
