package nl.nota.verzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Verwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of moties and toezeggingen; every row is added and none is changed. */
@Repository
class Kamerzaken {
    private static final String VERMELD = """
        SELECT v.kenmerk, v.sleutel, v.soort, v.lid, v.onderwerp FROM kamervermelding v
        JOIN nota n ON n.kenmerk = v.kenmerk AND n.versie = v.versie
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Kamerzaken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A letter that went out, and what it did. */
    record Afdoening(
            String sleutel,
            Kamerstand stand,
            String referentie,
            LocalDate datum,
            @Nullable String kamerstuk) {}

    /** What was written down of one, by its number. */
    record Geschreven(String sleutel, Kamerzaak zaak) {}

    /** Which moties and toezeggingen the text of this versie names. */
    void mention(Versie versie) {
        for (var een : Verwijzing.in(versie.inhoud()).stream()
                .filter(een -> een.soort() == Verwijzing.Soort.MOTIE || een.soort() == Verwijzing.Soort.TOEZEGGING)
                .toList())
            jdbc.sql("""
                INSERT INTO kamervermelding (kenmerk, versie, sleutel, soort, lid, onderwerp)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                    .params(
                            versie.kenmerk().waarde(),
                            versie.nummer().nummer(),
                            een.sleutel(),
                            een.soort().name(),
                            een.cs() ? een.lid() + " c.s." : een.lid(),
                            een.onderwerp())
                    .update();
    }

    /** Which ones the last versie of this nota names. */
    List<Vermelding> of(Kenmerk kenmerk) {
        return jdbc.sql(VERMELD + "WHERE v.kenmerk = ? ORDER BY v.sleutel")
                .param(kenmerk.waarde())
                .query(Kamerzaken::mention)
                .list();
    }

    /** Which ones the notas name that any of these keys opens. */
    List<Vermelding> openTo(Collection<String> sleutels) {
        return jdbc.sql(VERMELD + """
            WHERE n.fase <> 'INGETROKKEN' AND EXISTS (SELECT FROM inzage i
                WHERE i.kenmerk = v.kenmerk AND i.sleutel = ANY (:sleutels)) ORDER BY v.kenmerk
            """)
                .param("sleutels", sleutels.toArray(String[]::new))
                .query(Kamerzaken::mention)
                .list();
    }

    private static Vermelding mention(ResultSet row, int i) throws SQLException {
        return new Vermelding(
                row.getString("kenmerk"),
                row.getString("sleutel"),
                Kamersoort.valueOf(row.getString("soort")),
                row.getString("lid"),
                row.getString("onderwerp"));
    }

    void write(UUID id, String sleutel, Kamerzaak zaak, UUID door) {
        jdbc.sql("""
            INSERT INTO kamerzaak (id, sleutel, soort, lid, onderwerp, bron, termijn, door, tijd)
            VALUES (:id, :sleutel, :soort, :lid, :onderwerp, :bron, :termijn, :door, :tijd)
            """)
                .param("id", id)
                .param("sleutel", sleutel)
                .param("soort", zaak.soort().name())
                .param("lid", zaak.lid())
                .param("onderwerp", zaak.onderwerp())
                .param("bron", zaak.bron())
                .param("termijn", zaak.termijn())
                .param("door", door)
                .param("tijd", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last that was written down of each. */
    List<Geschreven> written() {
        return jdbc.sql("SELECT DISTINCT ON (sleutel) * FROM kamerzaak ORDER BY sleutel, volgnummer DESC")
                .query((row, i) -> new Geschreven(
                        row.getString("sleutel"),
                        new Kamerzaak(
                                Kamersoort.valueOf(row.getString("soort")),
                                row.getString("sleutel"),
                                row.getString("lid"),
                                row.getString("onderwerp"),
                                row.getString("bron"),
                                row.getObject("termijn", LocalDate.class))))
                .list();
    }

    /** What this letter says to have done with them. */
    void settle(Brief brief, Map<String, Kamerstand> standen) {
        standen.forEach((sleutel, stand) -> jdbc.sql(
                        "INSERT INTO kamerafdoening (brief, kenmerk, sleutel, stand) VALUES (?, ?, ?, ?)")
                .params(brief.id(), brief.kenmerk().waarde(), sleutel, stand.name())
                .update());
    }

    /** What letters that went out did, the first one first. */
    List<Afdoening> settled() {
        return jdbc.sql("""
            SELECT a.sleutel, a.stand, b.referentie, v.datum, (SELECT k.kamerstuk FROM brief_kamerstuk k
                WHERE k.brief = b.id ORDER BY k.volgnummer DESC LIMIT 1) AS kamerstuk
            FROM kamerafdoening a JOIN brief b ON b.id = a.brief JOIN verzending v ON v.brief = b.id ORDER BY v.tijd
            """)
                .query((row, i) -> new Afdoening(
                        row.getString("sleutel"),
                        Kamerstand.valueOf(row.getString("stand")),
                        row.getString("referentie"),
                        row.getObject("datum", LocalDate.class),
                        row.getString("kamerstuk")))
                .list();
    }
}
