package nl.nota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Empties the house between tests and looks at its tables as their owner, which the product itself may not do. */
@TestComponent
public class CleanDatabase implements DisposableBean {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)", Pattern.CASE_INSENSITIVE);

    /** Bytes of one table. */
    private static final long MANY = 1_000_000;

    private final SingleConnectionDataSource connection;
    private final JdbcClient owner;

    CleanDatabase(EmbeddedDatabase database) {
        var eigenaar = database.eigenaar();
        connection = new SingleConnectionDataSource(database.url(), eigenaar.name(), eigenaar.password(), true);
        owner = JdbcClient.create(connection);
    }

    /** SQL as the owner of the tables, outside the transaction of the test. */
    public JdbcClient owner() {
        return owner;
    }

    /**
     * Removes every row but those of the register and its people, which the first migration and the demo bring. A few
     * rows are deleted, all in one statement so that none is missed by another; many are truncated, which writes each
     * table anew and takes longer.
     */
    public synchronized void clean() {
        var tables = tables();
        if (owner.sql("SELECT max(pg_relation_size(quote_ident(tablename)::regclass)) FROM pg_tables"
                                + " WHERE schemaname = 'public'")
                        .query(Long.class)
                        .single()
                > MANY) truncate(tables);
        else delete(filled(tables));
    }

    private void truncate(List<String> tables) {
        owner.sql("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY").update();
    }

    private void delete(List<String> filled) {
        if (filled.isEmpty()) return;
        var delete = filled.stream()
                .map(table -> "gone_" + table + " AS (DELETE FROM " + table + ")")
                .collect(Collectors.joining(", ", "WITH ", " SELECT 1"));
        owner.sql(delete).query(Integer.class).single();
        owner.sql("SELECT setval(format('%I', sequencename)::regclass, start_value, false) FROM pg_sequences"
                        + " WHERE schemaname = 'public' AND last_value IS NOT NULL")
                .query(Long.class)
                .list();
    }

    private List<String> filled(List<String> tables) {
        var each = tables.stream()
                .map(table -> "SELECT '" + table + "' WHERE EXISTS (SELECT FROM " + table + ")")
                .collect(Collectors.joining(" UNION ALL "));
        return owner.sql(each).query(String.class).list();
    }

    private List<String> tables() {
        var kept = kept();
        return owner
                .sql("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !kept.contains(table))
                .toList();
    }

    /** What the migration of organisatie makes, what a house chooses once, visits, and the history of migrations. */
    private static Set<String> kept() {
        var kept = new HashSet<>(Set.of(
                "flyway_schema_history",
                "kenmerk_sleutel",
                "kopprofiel",
                "kopregel",
                "notasjabloon",
                "notasjabloon_rubriek",
                "standaardzin",
                "woogrond",
                "selectiecategorie",
                "selectiestandaard",
                "sessie",
                "reces",
                "parafenlijn",
                "publicatiecode",
                "functievervanging",
                "routesjabloon",
                "routesjabloon_partij"));
        try {
            var migration = new ClassPathResource("db/migration/V001__organisatie.sql");
            if (migration.exists())
                TABLE.matcher(migration.getContentAsString(StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> kept.add(found.group(1)));
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        connection.destroy();
    }
}
