package nl.nota.nota;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives out kenmerken; neither their order nor the gaps between them tell anything. */
@Component
class Kenmerken {
    private static final int ZEVEN_CIJFERS = 10_000_000;

    private final Notas notas;
    private final SecureRandom random;
    private final Clock clock;

    Kenmerken(Notas notas, SecureRandom random, Clock clock) {
        this.notas = notas;
        this.random = random;
        this.clock = clock;
    }

    /** The wanted kenmerk when it is free, otherwise a fresh one of this year. */
    Kenmerk give(Optional<Kenmerk> gewenst) {
        return gewenst.filter(kenmerk -> !notas.existsById(kenmerk)).orElseGet(this::fresh);
    }

    private Kenmerk fresh() {
        var jaar = LocalDate.now(clock).getYear();
        return Stream.generate(() -> Kenmerk.defensie(jaar, random.nextInt(ZEVEN_CIJFERS)))
                .filter(kenmerk -> !notas.existsById(kenmerk))
                .findFirst()
                .orElseThrow();
    }
}
