package nl.nota.nota;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a nota stands. The table below is the whole procedure; nothing else decides what may follow what. */
public enum Fase {
    CONCEPT,
    IN_AFSTEMMING,
    AFGESTEMD,
    IN_PARAFERING,
    TER_BESLISSING,
    BESLOTEN,
    INGETROKKEN;

    private static final Map<Fase, Set<Fase>> NEXT = Map.ofEntries(
            entry(CONCEPT, EnumSet.of(IN_AFSTEMMING, INGETROKKEN)),
            entry(IN_AFSTEMMING, EnumSet.of(AFGESTEMD, INGETROKKEN)),
            entry(AFGESTEMD, EnumSet.of(CONCEPT, IN_AFSTEMMING, IN_PARAFERING, TER_BESLISSING, INGETROKKEN)),
            entry(IN_PARAFERING, EnumSet.of(CONCEPT, TER_BESLISSING, INGETROKKEN)),
            entry(TER_BESLISSING, EnumSet.of(CONCEPT, BESLOTEN, INGETROKKEN)),
            entry(BESLOTEN, EnumSet.of(CONCEPT, TER_BESLISSING)),
            entry(INGETROKKEN, EnumSet.noneOf(Fase.class)));

    /** Whether a nota in this fase may go to the other one. */
    public boolean mayBecome(Fase next) {
        return nexts().contains(next);
    }

    /** The fases that may follow this one. */
    public Set<Fase> nexts() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** The fase as people read it, for instance Besluit genomen. */
    public String opschrift() {
        var gewoon =
                name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return this == BESLOTEN ? "Besluit genomen" : gewoon;
    }

    /**
     * Whether the way ends here: the nota is withdrawn, or decided. A decided one only comes back by a herroeping
     * within a minute, or because its letter is sent back before it went out (ADR 23).
     */
    public boolean isEinde() {
        return this == BESLOTEN || this == INGETROKKEN;
    }
}
