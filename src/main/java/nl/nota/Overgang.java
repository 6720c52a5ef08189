package nl.nota;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the tables of one version of the product to those of the next: only forward, and never beside each other. */
final class Overgang {
    private static final Set<MigrationState> NIEUWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private static final Logger LOG = LoggerFactory.getLogger(Overgang.class);

    private Overgang() {}

    /**
     * Brings the tables to this version. A process that was killed may still be writing down its last step while this
     * one begins, so that this one stumbles over it: what it wrote stands, and the rest follows.
     */
    static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            LOG.warn("The overgang is begun once more: {}", e.getMessage());
            flyway.migrate();
        }
    }

    /** Refuses tables that a newer version of the product has changed: this one does not know what they mean. */
    static void require(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(een -> NIEUWER.contains(een.getState()))
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(versie -> {
                    throw new StartRefused(
                            "De database is al overgegaan naar een nieuwere nota (%s), en deze kent die niet: start de"
                                            .formatted(versie)
                                    + " nieuwere, of zet de reservekopie van voor de overgang terug.");
                });
    }
}
