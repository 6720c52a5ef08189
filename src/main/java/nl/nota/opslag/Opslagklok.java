package nl.nota.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Tidies up shortly after the start and each six hours; asks the virus scanner each minute. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("nota.klok")
class Opslagklok {
    private static final Logger LOG = LoggerFactory.getLogger(Opslagklok.class);

    private final Opslagronde opslag;
    private final Scanronde scans;

    Opslagklok(Opslagronde opslag, Scanronde scans) {
        this.opslag = opslag;
        this.scans = scans;
    }

    /** A round that can fail on the place where the bytes lie. */
    private interface Ronde {
        void run() throws IOException;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT6H")
    void tidy() {
        quietly(opslag::sweepKlad);
        quietly(opslag::compare);
        quietly(() -> {
            while (opslag.tidy()) continue;
        });
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1M")
    void scan() {
        quietly(scans::run);
    }

    /** When the database or the place is away everything waits; the next round goes on. */
    private static void quietly(Ronde ronde) {
        try {
            ronde.run();
        } catch (DataAccessException | TransactionException | IOException | UncheckedIOException e) {
            LOG.warn("The store waits: {}", e.getClass().getSimpleName());
        }
    }
}
