package nl.nota.nota;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out kenmerken; neither their order nor the gaps between them tell anything. */
@Component
public class Kenmerken {
    private static final int ZEVEN_CIJFERS = 10_000_000;

    private final Notas notas;
    private final JdbcClient jdbc;
    private final SecureRandom random;
    private final Clock clock;

    Kenmerken(Notas notas, JdbcClient jdbc, SecureRandom random, Clock clock) {
        this.notas = notas;
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** Holds this kenmerk until the transaction ends, so that nobody else gives it out meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Kenmerk kenmerk) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('kenmerk ' || :kenmerk, 0))")
                .param("kenmerk", kenmerk.waarde())
                .query(row -> {});
    }

    /** The wanted kenmerk when it is free, otherwise a fresh one of this year. */
    Kenmerk give(Optional<Kenmerk> gewenst) {
        return gewenst.filter(this::isFree).orElseGet(this::fresh);
    }

    private Kenmerk fresh() {
        var jaar = LocalDate.now(clock).getYear();
        return Stream.generate(() -> Kenmerk.defensie(jaar, random.nextInt(ZEVEN_CIJFERS)))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(Kenmerk kenmerk) {
        hold(kenmerk);
        return !notas.existsById(kenmerk);
    }
}
