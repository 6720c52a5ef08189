package nl.nota.archief;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a dossier is handed over to the letter: its files, its frozen versies, and its trail. */
@Repository
class Dossierbronnen {
    private final JdbcClient jdbc;

    Dossierbronnen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes that lie in the store. */
    record Gehouden(UUID id, String sha256, long grootte) {}

    /** The row of a versie, as it was frozen. */
    record Bevroren(int nummer, String inhoud) {}

    /** The files of its bijlagen and letters. */
    List<Gehouden> held(Kenmerk kenmerk) {
        return jdbc.sql("""
            SELECT h.houder, h.sha256, b.grootte FROM bestand_houder h JOIN bestand b USING (sha256)
            WHERE h.houder IN (SELECT id FROM bijlage WHERE kenmerk = :kenmerk
                               UNION SELECT id FROM briefbestand WHERE kenmerk = :kenmerk)
            ORDER BY h.sha256, h.houder
            """)
                .param("kenmerk", kenmerk.waarde())
                .query((row, i) -> new Gehouden(
                        row.getObject("houder", UUID.class),
                        Objects.requireNonNull(row.getString("sha256")),
                        row.getLong("grootte")))
                .list();
    }

    /** Each versie as it was frozen, to the letter. */
    List<Bevroren> frozen(Kenmerk kenmerk) {
        return jdbc.sql("SELECT nummer, inhoud FROM versie WHERE kenmerk = ? ORDER BY nummer")
                .param(kenmerk.waarde())
                .query((row, i) -> new Bevroren(row.getInt(1), Objects.requireNonNull(row.getString(2))))
                .list();
    }

    /** Its trail with the salt of each row, so that anybody can check the chains: its own, and those of its circles. */
    String chains(Kenmerk kenmerk) {
        return jdbc.sql("""
            SELECT coalesce(jsonb_agg(to_jsonb(g) || jsonb_build_object(
                       'inhoud_vast', encode(g.inhoud_vast, 'hex'), 'vorige', encode(g.vorige, 'hex'),
                       'ketenhash', encode(g.ketenhash, 'hex'), 'zout', encode(i.zout, 'hex'), 'inhoud', i.inhoud)
                   ORDER BY g.keten COLLATE "C", g.n), '[]')::text
            FROM gebeurtenis g LEFT JOIN gebeurtenis_inhoud i ON i.keten = g.keten AND i.n = g.n
            WHERE g.keten = :kenmerk OR starts_with(g.keten, :kenmerk || '/')
            """)
                .param("kenmerk", kenmerk.waarde())
                .query(String.class)
                .single();
    }
}
