package nl.nota.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** Everything that people were told; each also goes into the outbox, in the same statement. */
@Repository
public class Berichten {
    private static final String SCHEIDING = "\n";
    private static final String VELDEN = """
        SELECT b.id, b.volgnummer, b.kenmerk, b.ontvanger, b.soort, b.taak, b.wie, b.uiterlijk, b.versie, b.plaatsen,
               b.ook, b.tijd
        FROM bericht b\
        """;

    private static final String APPEND = """
        WITH nieuw AS (
            INSERT INTO bericht (id, kenmerk, ontvanger, soort, taak, wie, uiterlijk, versie, plaatsen, ook, oorzaak, tijd)
            SELECT i, :kenmerk, o, s, t, w, CAST(u AS date), nullif(:versie, 0), p, e, :oorzaak, :tijd
            FROM unnest(:ids, :ontvangers, :soorten, :taken, :wie, :uiterlijk, :plaatsen, :ook) AS r (i, o, s, t, w, u, p, e)
            ON CONFLICT (oorzaak, ontvanger) DO NOTHING
            RETURNING id, ontvanger),
        ongelezen AS (INSERT INTO bericht_ongelezen (bericht, ontvanger) SELECT id, ontvanger FROM nieuw)
        INSERT INTO bericht_post (bericht, ontvanger) SELECT id, ontvanger FROM nieuw
        """;

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Berichten(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Tells these people; who was told already for this cause is not told again. */
    void append(Zetstand stand, String oorzaak, List<Mededeling> mededelingen) {
        append(stand.nota().kenmerk(), stand.versie(), oorzaak, mededelingen);
    }

    /** The same about a nota of which nothing else changed. */
    void append(Kenmerk kenmerk, int versie, String oorzaak, List<Mededeling> mededelingen) {
        if (mededelingen.isEmpty()) return;
        jdbc.sql(APPEND)
                .param("kenmerk", kenmerk.waarde())
                .param("versie", versie)
                .param("oorzaak", oorzaak)
                .param("tijd", OffsetDateTime.now(clock))
                .param(
                        "ids",
                        mededelingen.stream()
                                .map(een -> identiteiten.generateId())
                                .toArray(UUID[]::new))
                .param(
                        "ontvangers",
                        mededelingen.stream().map(Mededeling::ontvanger).toArray(UUID[]::new))
                .param(
                        "soorten",
                        Vertelden.texts(mededelingen, een -> een.kern().soort().name()))
                .param(
                        "taken",
                        Vertelden.texts(
                                mededelingen, een -> Vertelden.text(een.kern().taak())))
                .param("wie", Vertelden.texts(mededelingen, een -> een.kern().wie()))
                .param("uiterlijk", Vertelden.texts(mededelingen, een -> Vertelden.text(een.uiterlijk())))
                .param("plaatsen", Vertelden.texts(mededelingen, een -> String.join(SCHEIDING, een.plaatsen())))
                .param(
                        "ook",
                        Vertelden.texts(
                                mededelingen,
                                een -> een.ook().stream().map(Nieuws::write).collect(Collectors.joining(SCHEIDING))))
                .update();
    }

    /** What this person was told before that place in the list, the newest first. */
    public List<Bericht> of(UUID ontvanger, long voor, int grootte) {
        return jdbc.sql(VELDEN + " WHERE b.ontvanger = :ontvanger AND b.volgnummer < :voor"
                        + " ORDER BY b.volgnummer DESC LIMIT :grootte")
                .param("ontvanger", ontvanger)
                .param("voor", voor)
                .param("grootte", grootte)
                .query((row, i) -> bericht(row))
                .list();
    }

    /** A bericht to this person; of anybody else's there is none. */
    public Optional<Bericht> find(UUID ontvanger, UUID id) {
        return jdbc.sql(VELDEN + " WHERE b.id = :id AND b.ontvanger = :ontvanger")
                .param("id", id)
                .param("ontvanger", ontvanger)
                .query((row, i) -> bericht(row))
                .optional();
    }

    /** What goes into one mail, the oldest first. */
    List<Bericht> in(UUID zending) {
        return jdbc.sql(VELDEN + " JOIN bericht_post p ON p.bericht = b.id WHERE p.zending = :zending"
                        + " ORDER BY b.volgnummer")
                .param("zending", zending)
                .query((row, i) -> bericht(row))
                .list();
    }

    /** Which of these this person has not looked at yet. */
    public Set<UUID> unread(UUID ontvanger, Collection<Bericht> berichten) {
        return jdbc
                .sql("SELECT bericht FROM bericht_ongelezen WHERE ontvanger = :ontvanger AND bericht = ANY (:ids)")
                .param("ontvanger", ontvanger)
                .param("ids", berichten.stream().map(Bericht::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void read(UUID ontvanger, UUID bericht) {
        jdbc.sql("DELETE FROM bericht_ongelezen WHERE ontvanger = :ontvanger AND bericht = :bericht")
                .param("ontvanger", ontvanger)
                .param("bericht", bericht)
                .update();
    }

    void readAll(UUID ontvanger, long totEnMet) {
        jdbc.sql("""
            DELETE FROM bericht_ongelezen o USING bericht b
            WHERE o.ontvanger = :ontvanger AND b.id = o.bericht AND b.volgnummer <= :tot
            """).param("ontvanger", ontvanger).param("tot", totEnMet).update();
    }

    /** What asked one of these of this person about this nota is read. */
    void done(UUID ontvanger, Kenmerk kenmerk, Collection<Taak> taken) {
        jdbc.sql("""
            DELETE FROM bericht_ongelezen o USING bericht b
            WHERE o.ontvanger = :ontvanger AND b.id = o.bericht AND b.kenmerk = :kenmerk AND b.taak = ANY (:taken)
            """)
                .param("ontvanger", ontvanger)
                .param("kenmerk", kenmerk.waarde())
                .param("taken", Vertelden.texts(taken, Taak::name))
                .update();
    }

    void unreadAgain(UUID ontvanger, UUID bericht) {
        jdbc.sql("INSERT INTO bericht_ongelezen (ontvanger, bericht) VALUES (:ontvanger, :bericht)"
                        + " ON CONFLICT DO NOTHING")
                .param("ontvanger", ontvanger)
                .param("bericht", bericht)
                .update();
    }

    private static Bericht bericht(ResultSet row) throws SQLException {
        var taak = row.getString("taak");
        var plaatsen = row.getString("plaatsen");
        var ook = row.getString("ook");
        return new Bericht(
                row.getObject("id", UUID.class),
                row.getLong("volgnummer"),
                new Kenmerk(row.getString("kenmerk")),
                row.getObject("ontvanger", UUID.class),
                Berichtsoort.valueOf(row.getString("soort")),
                taak == null ? null : Taak.valueOf(taak),
                row.getString("wie"),
                row.getObject("uiterlijk", LocalDate.class),
                row.getObject("versie", Integer.class),
                plaatsen.isEmpty() ? List.of() : Arrays.asList(plaatsen.split(SCHEIDING, -1)),
                ook.lines().map(Nieuws::read).toList(),
                row.getObject("tijd", OffsetDateTime.class).toInstant());
    }
}
