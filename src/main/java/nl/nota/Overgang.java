package nl.nota;

import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** From the tables of one version of the product to those of the next: only forward, and never beside each other. */
final class Overgang {
    private static final Set<MigrationState> NIEUWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Overgang() {}

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
