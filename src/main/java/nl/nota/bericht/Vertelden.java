package nl.nota.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told last of each nota; everything is kept in a fixed number of statements. */
@Repository
class Vertelden {
    private final JdbcClient jdbc;

    Vertelden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Standregel(String wie, Verteld.Stand stand) {}

    Verteld of(Kenmerk kenmerk) {
        var beurten = jdbc.sql("""
            SELECT medewerker, taak, wie, aanleiding, uiterlijk, sinds FROM verteld_beurt WHERE kenmerk = :kenmerk
            """)
                .param("kenmerk", kenmerk.waarde())
                .query((row, i) -> beurt(row))
                .list();
        var standen = jdbc.sql("SELECT wie, stand, versie FROM verteld_stand WHERE kenmerk = :kenmerk")
                .param("kenmerk", kenmerk.waarde())
                .query((row, i) -> new Standregel(row.getString(1), new Verteld.Stand(row.getString(2), row.getInt(3))))
                .list();
        return new Verteld(
                Set.copyOf(beurten), standen.stream().collect(Collectors.toMap(Standregel::wie, Standregel::stand)));
    }

    /** Remembers what is known from now on; what did not change is not written again. */
    void keep(Kenmerk kenmerk, Verteld was, Verteld wordt) {
        if (!was.beurten().equals(wordt.beurten())) keepTurns(kenmerk, List.copyOf(wordt.beurten()));
        if (!was.standen().entrySet().containsAll(wordt.standen().entrySet())) keepStanding(kenmerk, wordt);
        var weg = was.standen().keySet().stream()
                .filter(wie -> wordt.stand(wie) == null)
                .toList();
        if (!weg.isEmpty()) forget(kenmerk, weg);
    }

    private void forget(Kenmerk kenmerk, List<String> weg) {
        jdbc.sql("DELETE FROM verteld_stand WHERE kenmerk = :kenmerk AND wie = ANY (:wie)")
                .param("kenmerk", kenmerk.waarde())
                .param("wie", weg.toArray(String[]::new))
                .update();
    }

    /** The days on which this nota comes back, which are told when they come. */
    void keepDays(Kenmerk kenmerk, List<Zetstand.Aanhouding> aanhoudingen) {
        aanhoudingen.forEach(een -> jdbc.sql("""
            INSERT INTO verteld_dag (kenmerk, wie, dag) VALUES (:kenmerk, :wie, :dag) ON CONFLICT DO NOTHING
            """)
                .param("kenmerk", kenmerk.waarde())
                .param("wie", een.code())
                .param("dag", een.tot())
                .update());
    }

    /** The notas that come back on a day that has come. */
    List<Kenmerk> returning(LocalDate vandaag) {
        return jdbc
                .sql("SELECT DISTINCT kenmerk FROM verteld_dag WHERE NOT klaar AND dag <= :vandaag ORDER BY kenmerk")
                .param("vandaag", vandaag)
                .query(String.class)
                .list()
                .stream()
                .map(Kenmerk::new)
                .toList();
    }

    void returned(Kenmerk kenmerk, LocalDate vandaag) {
        jdbc.sql("UPDATE verteld_dag SET klaar = true WHERE kenmerk = :kenmerk AND NOT klaar AND dag <= :vandaag")
                .param("kenmerk", kenmerk.waarde())
                .param("vandaag", vandaag)
                .update();
    }

    /** The notas of which somebody's deadline lies between these days. */
    List<Kenmerk> due(LocalDate vanaf, LocalDate tot) {
        return jdbc.sql("""
            SELECT DISTINCT kenmerk FROM verteld_beurt WHERE uiterlijk BETWEEN :vanaf AND :tot ORDER BY kenmerk
            """).param("vanaf", vanaf).param("tot", tot).query(String.class).list().stream()
                .map(Kenmerk::new)
                .toList();
    }

    private void keepTurns(Kenmerk kenmerk, List<Verteld.Beurt> beurten) {
        jdbc.sql("DELETE FROM verteld_beurt WHERE kenmerk = :kenmerk")
                .param("kenmerk", kenmerk.waarde())
                .update();
        jdbc.sql("""
            INSERT INTO verteld_beurt (kenmerk, medewerker, taak, wie, aanleiding, uiterlijk, sinds)
            SELECT :kenmerk, m, t, w, a, CAST(u AS date), CAST(s AS timestamptz)
            FROM unnest(:mensen, :taken, :wie, :aanleidingen, :uiterlijk, :sinds) AS r (m, t, w, a, u, s)
            """)
                .param("kenmerk", kenmerk.waarde())
                .param(
                        "mensen",
                        beurten.stream().map(een -> een.sleutel().medewerker()).toArray(UUID[]::new))
                .param("taken", texts(beurten, een -> een.sleutel().taak().name()))
                .param("wie", texts(beurten, een -> een.sleutel().wie()))
                .param("aanleidingen", texts(beurten, een -> een.sleutel().aanleiding()))
                .param("uiterlijk", texts(beurten, een -> text(een.uiterlijk())))
                .param("sinds", texts(beurten, een -> een.sinds().toString()))
                .update();
    }

    private void keepStanding(Kenmerk kenmerk, Verteld verteld) {
        var standen = List.copyOf(verteld.standen().entrySet());
        jdbc.sql("""
            INSERT INTO verteld_stand (kenmerk, wie, stand, versie)
            SELECT :kenmerk, w, s, CAST(v AS integer) FROM unnest(:wie, :standen, :versies) AS r (w, s, v)
            ON CONFLICT (kenmerk, wie) DO UPDATE SET stand = EXCLUDED.stand, versie = EXCLUDED.versie
            """)
                .param("kenmerk", kenmerk.waarde())
                .param("wie", texts(standen, een -> een.getKey()))
                .param("standen", texts(standen, een -> een.getValue().naam()))
                .param(
                        "versies",
                        texts(standen, een -> String.valueOf(een.getValue().versie())))
                .update();
    }

    static <T> @Nullable String[] texts(Collection<T> rijen, Function<T, @Nullable String> veld) {
        return rijen.stream().map(veld).toArray(String[]::new);
    }

    static @Nullable String text(@Nullable Object waarde) {
        return Objects.toString(waarde, null);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Verteld.Beurt beurt(ResultSet row) throws SQLException {
        var sleutel = new Verteld.Sleutel(
                row.getObject("medewerker", UUID.class),
                Taak.valueOf(row.getString("taak")),
                row.getString("wie"),
                row.getString("aanleiding"));
        return new Verteld.Beurt(
                sleutel,
                row.getObject("uiterlijk", LocalDate.class),
                row.getObject("sinds", OffsetDateTime.class).toInstant());
    }
}
