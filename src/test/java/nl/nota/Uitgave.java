package nl.nota;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Everything that a version of the product left in its tables, as rows of text beside the number of its last migration.
 * {@code main} writes one from a demo that runs; a test puts it back under the migrations of today.
 */
final class Uitgave {
    private static final String EIND = "\\.";

    /** Every table of the product with the columns that can be written; visits end where a version does. */
    private static final String KOLOMMEN = """
        SELECT c.table_name, string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position)
        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
            AND c.table_name NOT IN ('flyway_schema_history', 'sessie', 'bewaard_formulier')
        GROUP BY 1 ORDER BY 1
        """;

    private static final String VERWIJZINGEN = """
        SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
        """;

    private Uitgave() {}

    /** Address, user and password of the owner, and the file to write. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (var database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Files.writeString(Path.of(arguments[3]), write(database));
        }
    }

    private static String write(Connection database) throws SQLException, IOException {
        var uit = new StringBuilder();
        var kopie = database.unwrap(PGConnection.class).getCopyAPI();
        for (var tabel : tables(database).entrySet()) {
            var rijen = new ByteArrayOutputStream();
            kopie.copyOut("COPY %s (%s) TO STDOUT".formatted(tabel.getKey(), tabel.getValue()), rijen);
            if (rijen.size() == 0) continue;
            uit.append(tabel.getKey()).append(" (").append(tabel.getValue()).append(")\n");
            uit.append(rijen.toString(StandardCharsets.UTF_8)).append(EIND).append('\n');
        }
        return uit.toString();
    }

    /**
     * Puts it back, in tables that are as that version had them; what the migrations themselves wrote goes first. The
     * references between tables are taken away meanwhile and judged when all is there.
     */
    static void restore(Connection database, Path bron) throws SQLException, IOException {
        database.setAutoCommit(false);
        var tabellen = tables(database).keySet();
        var verwijzingen = read(database, VERWIJZINGEN);
        for (var een : verwijzingen)
            run(database, "ALTER TABLE %s DROP CONSTRAINT %s".formatted(een.get(0), een.get(1)));
        for (var tabel : tabellen) run(database, "ALTER TABLE %s DISABLE TRIGGER USER".formatted(tabel));
        run(database, "TRUNCATE " + String.join(", ", tabellen));
        var kopie = database.unwrap(PGConnection.class).getCopyAPI();
        try (var regels = new BufferedReader(Files.newBufferedReader(bron))) {
            for (var kop = regels.readLine(); kop != null; kop = regels.readLine())
                kopie.copyIn("COPY " + kop + " FROM STDIN", new StringReader(rows(regels)));
        }
        for (var tabel : tabellen) run(database, "ALTER TABLE %s ENABLE TRIGGER USER".formatted(tabel));
        for (var een : verwijzingen)
            run(database, "ALTER TABLE %s ADD CONSTRAINT %s %s".formatted(een.get(0), een.get(1), een.get(2)));
        counters(database);
        database.commit();
        database.setAutoCommit(true);
    }

    private static String rows(BufferedReader regels) throws IOException {
        var rijen = new StringBuilder();
        for (var regel = regels.readLine(); !regel.equals(EIND); regel = regels.readLine())
            rijen.append(regel).append('\n');
        return rijen.toString();
    }

    private static Map<String, String> tables(Connection database) throws SQLException {
        var uit = new LinkedHashMap<String, String>();
        for (var een : read(database, KOLOMMEN)) uit.put(een.get(0), een.get(1));
        return uit;
    }

    /** The counters go on after the highest number there is. */
    private static void counters(Connection database) throws SQLException {
        for (var een : read(database, """
            SELECT quote_ident(table_name), quote_ident(column_name),
                pg_get_serial_sequence(quote_ident(table_name), column_name)
            FROM information_schema.columns WHERE table_schema = 'public'
                AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL
            """))
            run(
                    database,
                    "SELECT setval('%s', coalesce((SELECT max(%s) FROM %s), 0) + 1, false)"
                            .formatted(een.get(2), een.get(1), een.get(0)));
    }

    private static List<List<String>> read(Connection database, String sql) throws SQLException {
        var uit = new ArrayList<List<String>>();
        try (var vraag = database.createStatement();
                var rijen = vraag.executeQuery(sql)) {
            var breed = rijen.getMetaData().getColumnCount();
            while (rijen.next()) {
                var rij = new ArrayList<String>();
                for (var i = 1; i <= breed; i++) rij.add(rijen.getString(i));
                uit.add(rij);
            }
        }
        return uit;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var opdracht = database.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
