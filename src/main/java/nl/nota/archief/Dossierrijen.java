package nl.nota.archief;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that the database holds of a dossier, by the same function that destruction goes by: what would be
 * destroyed is what is handed over.
 */
@Repository
class Dossierrijen {
    /** What is made anew from the rest, or was only somebody's own help while working. */
    private static final Set<String> WERK = Set.of(
            "beurt",
            "notastand",
            "wekker",
            "uitstel",
            "schrijfplaats",
            "tas_nota",
            "bericht_ongelezen",
            "bericht_post",
            "verteld_beurt",
            "verteld_stand",
            "verteld_dag",
            "publicatiewoorden",
            "publicatiekeuze");

    private final JdbcClient jdbc;

    Dossierrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A table, and which of its rows are of a nota.
     *
     * @param bytes its columns of bytes
     */
    record Tabel(String naam, String waar, List<String> bytes) {}

    /** Bytes that lie in the database, by their hash. */
    record Bytes(String sha256, byte[] inhoud) {}

    List<Tabel> tables() {
        return jdbc
                .sql("""
                    SELECT d.tabel, d.waar, coalesce(array_agg(quote_ident(a.attname) ORDER BY a.attname)
                               FILTER (WHERE a.attname IS NOT NULL), '{}') AS bytes
                    FROM dossier_tabellen() d
                    LEFT JOIN pg_attribute a ON a.attrelid = d.tabel::regclass AND a.atttypid = 'bytea'::regtype AND a.attnum > 0
                    GROUP BY d.tabel, d.waar ORDER BY d.tabel COLLATE "C"
                    """)
                .query((row, i) -> new Tabel(
                        Objects.requireNonNull(row.getString("tabel")),
                        Objects.requireNonNull(row.getString("waar")).replace("$1", ":kenmerk"),
                        List.of((String[]) row.getArray("bytes").getArray())))
                .list()
                .stream()
                .filter(een -> !WERK.contains(een.naam()))
                .toList();
    }

    /** Its rows as a JSON array, in an order of their own; bytes stand in it by their hash. */
    String rows(Tabel tabel, Kenmerk kenmerk) {
        var rij = new StringBuilder("to_jsonb(t)");
        for (var kolom : tabel.bytes())
            rij.append(" || jsonb_build_object('%s', encode(sha256(t.%s), 'hex'))".formatted(kolom, kolom));
        return jdbc.sql("SELECT coalesce(jsonb_agg(r ORDER BY r::text COLLATE \"C\"), '[]')::text FROM (SELECT " + rij
                        + " AS r FROM " + tabel.naam() + " t WHERE " + tabel.waar() + ") x")
                .param("kenmerk", kenmerk.waarde())
                .query(String.class)
                .single();
    }

    /** The bytes of its rows. */
    List<Bytes> bytes(Tabel tabel, Kenmerk kenmerk) {
        return tabel.bytes().stream()
                .flatMap(kolom -> jdbc
                        .sql("SELECT DISTINCT encode(sha256(" + kolom + "), 'hex') AS sha, " + kolom
                                + " AS inhoud FROM "
                                + tabel.naam() + " t WHERE (" + tabel.waar() + ") AND " + kolom
                                + " IS NOT NULL ORDER BY 1")
                        .param("kenmerk", kenmerk.waarde())
                        .query((row, i) -> new Bytes(
                                Objects.requireNonNull(row.getString("sha")),
                                Objects.requireNonNull(row.getBytes("inhoud"))))
                        .list()
                        .stream())
                .toList();
    }
}
