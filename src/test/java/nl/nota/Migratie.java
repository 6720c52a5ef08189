package nl.nota;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of the product, as a process that can be killed, and up to whatever version. */
final class Migratie {
    private Migratie() {}

    /** Address, user and password of the owner. */
    public static void main(String[] arguments) {
        Overgang.migrate(flyway(arguments[0], new DatabaseRole(arguments[1], arguments[2]), MigrationVersion.LATEST));
    }

    static Flyway flyway(String url, DatabaseRole eigenaar, MigrationVersion tot) {
        return Flyway.configure()
                .dataSource(url, eigenaar.name(), eigenaar.password())
                .placeholders(Map.of("toepassing", DatabaseRole.TOEPASSING))
                .target(tot)
                .load();
    }

    /** How many migrations this database says to have had. */
    static int done(String url, DatabaseRole eigenaar) {
        try (var database = DriverManager.getConnection(url, eigenaar.name(), eigenaar.password());
                var vraag = database.createStatement();
                var rij = vraag.executeQuery("SELECT count(*) FROM flyway_schema_history WHERE version IS NOT NULL")) {
            rij.next();
            return rij.getInt(1);
        } catch (SQLException e) {
            return 0;
        }
    }
}
