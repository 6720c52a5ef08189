package nl.nota.beheer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.nota.web.Omroeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is told now, as this node knows it. No page waits for the database: one that finds this older than ten seconds
 * has it read anew beside it, and shows what was known. Begin and end are judged by the clock at each page, so that
 * only what was written on another node comes that much later.
 */
@Component
class Omroepstand implements Omroeper {
    /** As long as a node goes by what it knows. */
    static final Duration VERS = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Omroepstand.class);

    private final Omroepen omroepen;
    private final TransactionTemplate los;
    private final Clock clock;
    private final AtomicBoolean leest = new AtomicBoolean();
    private volatile Gelezen gelezen = new Gelezen(List.of(), Instant.EPOCH);

    Omroepstand(Omroepen omroepen, PlatformTransactionManager transacties, Clock clock) {
        this.omroepen = omroepen;
        this.los = new TransactionTemplate(transacties);
        this.los.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    private record Gelezen(List<Omroep> open, Instant moment) {}

    @Override
    public Optional<String> inside() {
        return now(een -> true);
    }

    @Override
    public Optional<String> outside() {
        return now(Omroep::buiten);
    }

    private Optional<String> now(Predicate<Omroep> voor) {
        var nu = clock.instant();
        if (Duration.between(gelezen.moment(), nu).abs().compareTo(VERS) > 0) begin();
        return gelezen.open().stream()
                .filter(een -> een.stand(nu) == Omroep.Stand.NU)
                .filter(voor)
                .map(Omroep::tekst)
                .findFirst();
    }

    /** So that the first page knows it too. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (leest.compareAndSet(false, true))
            Thread.ofPlatform().daemon().name("omroep").start(this::read);
    }

    /** Once this transaction is over, this node knows. */
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                read();
            }
        });
    }

    /** One after the other, so that what was read last was written last; without a database what was known stays. */
    private synchronized void read() {
        try {
            gelezen = new Gelezen(Objects.requireNonNull(los.execute(status -> omroepen.open())), clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "What everybody is told could not be read: {}", e.getClass().getSimpleName());
        } finally {
            leest.set(false);
        }
    }
}
