package nl.nota.openbaarmaking;

import java.nio.file.Path;
import java.time.Clock;
import nl.nota.opslag.Emmer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands packages to the other platform by itself, where the settings name one. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Pakketklok implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pakketklok.class);

    private final @Nullable Emmer emmer;
    private final @Nullable Pakketronde ronde;

    Pakketklok(
            Openbaarinstellingen instellingen,
            Pakketten pakketten,
            Publicaties publicaties,
            Pakketmaker maker,
            Pakketkeuring keuring,
            TransactionTemplate transactie,
            Clock clock) {
        var pakket = instellingen.pakket();
        this.emmer = pakket.isEmmer() ? new Emmer(pakket.s3()) : null;
        var doel = pakket.isMap() ? new Pakketmap(Path.of(pakket.map())) : bucket(emmer);
        this.ronde =
                doel == null ? null : new Pakketronde(pakketten, publicaties, maker, keuring, doel, transactie, clock);
    }

    private static @Nullable Pakketdoel bucket(@Nullable Emmer emmer) {
        return emmer == null ? null : emmer::put;
    }

    /** When the database is away everything waits; the next round goes on. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT15S")
    void hand() {
        if (ronde == null) return;
        try {
            ronde.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Packages wait: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        if (emmer != null) emmer.close();
    }
}
