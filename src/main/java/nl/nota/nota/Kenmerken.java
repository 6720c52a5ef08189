package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out kenmerken; neither their order nor the gaps between them tell anything. */
@Component
public class Kenmerken {
    private final Notas notas;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Kenmerkvolgorde> volgorden = new ConcurrentHashMap<>();

    Kenmerken(Notas notas, JdbcClient jdbc, Clock clock) {
        this.notas = notas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds this kenmerk until the transaction ends, so that nobody else gives it out meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Kenmerk kenmerk) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('kenmerk ' || :kenmerk, 0))")
                .param("kenmerk", kenmerk.waarde())
                .query(row -> {});
    }

    /** The wanted kenmerk when it is free, otherwise the next one of this form and year. */
    Kenmerk give(Optional<Kenmerk> gewenst, Kenmerkvorm vorm) {
        return gewenst.filter(this::isFree).orElseGet(() -> next(vorm));
    }

    /** One that came in from a file, or is coming in now, may lie ahead: it is passed over. */
    private Kenmerk next(Kenmerkvorm vorm) {
        var jaar = LocalDate.now(clock).getYear();
        return Stream.generate(() -> vorm.write(jaar, volgorde(vorm, jaar).at(count(vorm, jaar))))
                .filter(this::isUnclaimed)
                .findFirst()
                .orElseThrow();
    }

    /** The place of the next one in its year; whoever else asks waits until this transaction ends. */
    private int count(Kenmerkvorm vorm, int jaar) {
        return jdbc.sql("""
            INSERT INTO kenmerk_teller (reeks, jaar, gegeven) VALUES (:reeks, :jaar, 1)
            ON CONFLICT (reeks, jaar) DO UPDATE SET gegeven = kenmerk_teller.gegeven + 1 RETURNING gegeven - 1
            """)
                .param("reeks", vorm.patroon())
                .param("jaar", jaar)
                .query(Integer.class)
                .single();
    }

    private Kenmerkvolgorde volgorde(Kenmerkvorm vorm, int jaar) {
        return volgorden.computeIfAbsent(
                vorm.patroon() + ' ' + jaar, nieuw -> new Kenmerkvolgorde(sleutel(), vorm.patroon(), jaar));
    }

    private byte[] sleutel() {
        return jdbc.sql("SELECT sleutel FROM kenmerk_sleutel")
                .query(byte[].class)
                .single();
    }

    private boolean isFree(Kenmerk kenmerk) {
        hold(kenmerk);
        return !isUsed(kenmerk);
    }

    /** Also that of a nota that was destroyed: what is left of its trail bears it. */
    private boolean isUsed(Kenmerk kenmerk) {
        return notas.existsById(kenmerk)
                || jdbc.sql("SELECT EXISTS (SELECT FROM keten WHERE keten = :kenmerk)")
                        .param("kenmerk", kenmerk.waarde())
                        .query(Boolean.class)
                        .single();
    }

    /** Who is bringing it in waits perhaps for the counter, so this does not wait for them. */
    private boolean isUnclaimed(Kenmerk kenmerk) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('kenmerk ' || :kenmerk, 0))")
                        .param("kenmerk", kenmerk.waarde())
                        .query(Boolean.class)
                        .single()
                && !isUsed(kenmerk);
    }
}
