package nl.nota.besluit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was decided about a nota in the end. */
public enum Uitkomst {
    AKKOORD,
    AKKOORD_MITS,
    NIET_AKKOORD,
    KENNISGENOMEN;

    /** Whether what was asked may go on, now or once its voorwaarden are met. */
    public boolean isAkkoord() {
        return this == AKKOORD || this == AKKOORD_MITS;
    }

    /** The outcome of these final answers; empty when they contradict each other, which is never the last click. */
    static Optional<Uitkomst> of(List<Besluit> antwoorden) {
        var opties = antwoorden.stream().map(Besluit::optie).filter(Objects::nonNull);
        if (opties.distinct().count() > 1) return Optional.empty();
        return of(antwoorden.stream().map(Besluit::besluit).collect(Collectors.toSet()));
    }

    private static Optional<Uitkomst> of(Collection<Besluitsoort> oordelen) {
        var soorten = EnumSet.copyOf(oordelen);
        if (soorten.equals(EnumSet.of(Besluitsoort.NIET_AKKOORD))) return Optional.of(NIET_AKKOORD);
        if (soorten.contains(Besluitsoort.NIET_AKKOORD)) return Optional.empty();
        if (soorten.contains(Besluitsoort.AKKOORD_MITS)) return Optional.of(AKKOORD_MITS);
        if (soorten.contains(Besluitsoort.AKKOORD)) return Optional.of(AKKOORD);
        return Optional.of(KENNISGENOMEN);
    }
}
