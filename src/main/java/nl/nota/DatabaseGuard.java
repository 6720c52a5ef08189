package nl.nota;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the product serve people only when its own role in the database cannot change the past: it owns no table and may
 * not change or remove rows of a table with the comment 'alleen toevoegen'. Judged after the migrations and before the
 * first request.
 */
@Lazy(false)
@Component
class DatabaseGuard implements SmartInitializingSingleton {
    private static final int OLDEST = 15;

    private static final String MIGHTY = """
        SELECT rolname FROM pg_roles
        WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER')
        """;

    private static final String OWNED = """
        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
          AND pg_has_role(current_user, c.relowner, 'MEMBER')
        ORDER BY 1
        """;

    private static final String CHANGEABLE = """
        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%'
          AND obj_description(c.oid, 'pg_class') = 'alleen toevoegen'
          AND (has_table_privilege(c.oid, 'DELETE') OR has_table_privilege(c.oid, 'TRUNCATE')
               OR has_any_column_privilege(c.oid, 'UPDATE'))
        ORDER BY 1
        """;

    private final DataSource toepassing;

    DatabaseGuard(DataSource toepassing) {
        this.toepassing = toepassing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireVersion(toepassing);
        require();
    }

    void require() {
        var database = JdbcClient.create(toepassing);
        refuse(
                "De databaserol van nota heeft te veel macht (%s): maak er een rol van zonder superuser en bypassrls.",
                names(database, MIGHTY));
        refuse(
                "De databaserol van nota is eigenaar van tabellen (%s): migreer met een andere rol,"
                        + " SPRING_FLYWAY_USER.",
                names(database, OWNED));
        refuse(
                "De databaserol van nota kan wijzigen wat alleen toegevoegd mag worden (%s): trek UPDATE, DELETE en"
                        + " TRUNCATE in.",
                names(database, CHANGEABLE));
    }

    private static List<String> names(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private static void refuse(String sentence, List<String> names) {
        if (!names.isEmpty()) throw new StartRefused(sentence.formatted(String.join(", ", names)));
    }

    /** Refuses a database that is older than what the product is tested with. */
    static void requireVersion(DataSource database) {
        try (var connection = database.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST)
                throw new StartRefused(
                        "nota heeft PostgreSQL %d of nieuwer nodig, en dit is versie %d.".formatted(OLDEST, version));
        } catch (SQLException e) {
            throw new StartRefused(
                    "De database is niet bereikbaar (%s): controleer SPRING_DATASOURCE_URL, gebruiker en wachtwoord."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
