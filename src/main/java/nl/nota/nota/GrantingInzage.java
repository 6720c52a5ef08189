package nl.nota.nota;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Opens the nota to these keys, from now on; what its end opens it opens anew, because what an earlier one opened
     * counts no longer. Answers whether it was closed to any of them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean grant(Kenmerk kenmerk, Grond grond, Collection<Sleutel> sleutels) {
        if (sleutels.isEmpty()) return false;
        var open = grond.vanaf() == Grond.Vanaf.METEEN ? open(kenmerk, grond, sleutels) : Set.of();
        var dicht = sleutels.stream()
                .distinct()
                .filter(sleutel -> !open.contains(sleutel.waarde()))
                .toList();
        dicht.forEach(sleutel -> add(kenmerk, grond, sleutel, null, null));
        return !dicht.isEmpty();
    }

    private Set<String> open(Kenmerk kenmerk, Grond grond, Collection<Sleutel> sleutels) {
        return inzages.open(
                kenmerk.waarde(), sleutels.stream().map(Sleutel::waarde).toList(), grond);
    }

    /** Whether the nota was opened to this key on this ground, without an end. */
    @Transactional(readOnly = true)
    public boolean isGranted(Kenmerk kenmerk, Grond grond, Sleutel sleutel) {
        return !inzages.open(kenmerk.waarde(), List.of(sleutel.waarde()), grond).isEmpty();
    }

    /** When the nota was first opened to this key on this ground. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Kenmerk kenmerk, Grond grond, Sleutel sleutel) {
        return Optional.ofNullable(inzages.since(kenmerk.waarde(), sleutel.waarde(), grond));
    }

    /** Opens the nota to this key until a moment, for a reason that is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grantUntil(Kenmerk kenmerk, Grond grond, Sleutel sleutel, Instant tot, String reden) {
        add(kenmerk, grond, sleutel, tot, reden);
    }

    private void add(Kenmerk kenmerk, Grond grond, Sleutel sleutel, @Nullable Instant tot, @Nullable String reden) {
        inzages.save(new Inzage(kenmerk, sleutel, grond, clock.instant(), tot, reden));
    }
}
