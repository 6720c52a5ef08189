package nl.nota.nota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms of the templates, as beheer sees and writes them. */
@Repository
public class Sjabloonvormen {
    private static final String SPATIE = " ";

    private final JdbcClient jdbc;

    Sjabloonvormen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rij(Vormsleutel vorm, Sjabloonvorm.Deel deel) {}

    /** All of them, as they lie in the database now. */
    public Vormen all() {
        var delen = jdbc
                .sql("SELECT * FROM notasjabloon_rubriek ORDER BY sjabloon, begin, volgorde")
                .query((rij, n) -> new Rij(sleutel(rij, "sjabloon"), part(rij)))
                .list()
                .stream()
                .collect(groupingBy(Rij::vorm, mapping(Rij::deel, toList())));
        return new Vormen(jdbc.sql("SELECT * FROM notasjabloon ORDER BY ministerie, soort NULLS FIRST, code, begin")
                .query((rij, n) -> vorm(rij, delen.getOrDefault(sleutel(rij, "code"), List.of())))
                .list());
    }

    /** The ministries whose head and kenmerk are known. */
    public List<String> ministeries() {
        return jdbc.sql("SELECT ministerie FROM kopprofiel ORDER BY 1")
                .query(String.class)
                .list();
    }

    void add(Sjabloonvorm nieuw) {
        jdbc.sql("INSERT INTO notasjabloon (code, ministerie, naam, soort, begin) VALUES (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        nieuw.code(),
                        nieuw.ministerie(),
                        nieuw.naam(),
                        nieuw.soort() == null ? null : nieuw.soort().name(),
                        nieuw.begin()))
                .update();
        for (var i = 0; i < nieuw.delen().size(); i++) add(nieuw, i);
    }

    private void add(Sjabloonvorm nieuw, int plaats) {
        var deel = nieuw.delen().get(plaats);
        jdbc.sql("INSERT INTO notasjabloon_rubriek (sjabloon, begin, volgorde, code, titel, ouder, verplicht)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        nieuw.code(),
                        nieuw.begin(),
                        plaats + 1,
                        deel.code(),
                        deel.titel(),
                        deel.ouder(),
                        String.join(SPATIE, deel.verplicht())))
                .update();
    }

    /** Whether it had no last day yet. */
    boolean end(Sjabloonvorm was, LocalDate eind) {
        return jdbc.sql("UPDATE notasjabloon SET eind = ? WHERE code = ? AND begin = ? AND eind IS NULL")
                        .params(eind, was.code(), was.begin())
                        .update()
                == 1;
    }

    private static Vormsleutel sleutel(ResultSet rij, String code) throws SQLException {
        return new Vormsleutel(rij.getString(code), rij.getObject("begin", LocalDate.class));
    }

    private static Sjabloonvorm vorm(ResultSet rij, List<Sjabloonvorm.Deel> delen) throws SQLException {
        return new Sjabloonvorm(
                rij.getString("code"),
                rij.getString("ministerie"),
                rij.getString("naam"),
                Optional.ofNullable(rij.getString("soort")).map(Soort::valueOf).orElse(null),
                delen,
                rij.getObject("begin", LocalDate.class),
                rij.getObject("eind", LocalDate.class));
    }

    private static Sjabloonvorm.Deel part(ResultSet rij) throws SQLException {
        return new Sjabloonvorm.Deel(
                rij.getString("code"),
                rij.getString("titel"),
                rij.getString("ouder"),
                List.of(rij.getString("verplicht").split(SPATIE)));
    }
}
