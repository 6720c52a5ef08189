package nl.nota;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** From the tables of one version of the product to those of the next: only forward, and never beside each other. */
final class Overgang {
    private static final Set<MigrationState> NIEUWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private static final Logger LOG = LoggerFactory.getLogger(Overgang.class);

    private Overgang() {}

    /**
     * Brings the tables to this version. Each step and the row that says it was done are of one connection, and so of
     * one transaction: a process that is killed leaves both or neither. It may still be writing down its last step
     * while this one begins, so that this one stumbles over it: what it wrote stands, and the rest follows.
     */
    static void migrate(Flyway flyway) {
        try {
            migrateOnOneLine(flyway);
        } catch (FlywayException e) {
            LOG.warn("The overgang is begun once more: {}", e.getMessage());
            migrateOnOneLine(flyway);
        }
    }

    private static void migrateOnOneLine(Flyway flyway) {
        try (var lijn = flyway.getConfiguration().getDataSource().getConnection()) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(new SingleConnectionDataSource(lijn, true))
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new FlywayException("No line to the database for the overgang", e);
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
