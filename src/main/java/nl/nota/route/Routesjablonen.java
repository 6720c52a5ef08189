package nl.nota.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nota.nota.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The usual routes of a house there are, were and will be. */
@Repository
public class Routesjablonen {
    private final JdbcClient jdbc;

    Routesjablonen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All forms of all of them, those for one onderdeel first, and of each the oldest form first. */
    public List<Routesjabloon> all() {
        var regels = jdbc
                .sql("SELECT * FROM routesjabloon_partij ORDER BY sjabloon, begin, volgorde")
                .query((rij, n) -> new Rij(sleutel(rij, "sjabloon"), line(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rij::sleutel));
        return jdbc.sql("SELECT * FROM routesjabloon ORDER BY onderdeel NULLS LAST, code, begin")
                .query((rij, n) -> sjabloon(rij, regels.getOrDefault(sleutel(rij, "code"), List.of())))
                .list();
    }

    /** Those that are offered on a day. */
    public List<Routesjabloon> on(LocalDate dag) {
        return all().stream().filter(een -> een.isOn(dag)).toList();
    }

    /** The form that a page names so. */
    public Optional<Routesjabloon> find(String sleutel) {
        return all().stream().filter(een -> een.sleutel().equals(sleutel)).findFirst();
    }

    void add(Routesjabloon nieuw) {
        jdbc.sql("INSERT INTO routesjabloon (code, naam, soort, onderdeel, regel, begin) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        nieuw.code(),
                        nieuw.naam(),
                        nieuw.soort() == null ? null : nieuw.soort().name(),
                        nieuw.onderdeel(),
                        nieuw.regel().name(),
                        nieuw.begin()))
                .update();
        for (var i = 0; i < nieuw.partijen().size(); i++) add(nieuw, i);
    }

    private void add(Routesjabloon nieuw, int volgorde) {
        var partij = nieuw.partijen().get(volgorde);
        jdbc.sql("INSERT INTO routesjabloon_partij (sjabloon, begin, volgorde, halte, onderdeel, scope, werkdagen,"
                        + " verplicht, streng) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        nieuw.code(),
                        nieuw.begin(),
                        volgorde,
                        partij.halte(),
                        partij.onderdeel(),
                        String.join(" ", new TreeSet<>(partij.scope())),
                        partij.werkdagen(),
                        partij.verplicht(),
                        partij.streng())
                .update();
    }

    /** Whether it had no last day yet. */
    boolean end(Routesjabloon was, LocalDate eind) {
        return jdbc.sql("UPDATE routesjabloon SET eind = ? WHERE code = ? AND begin = ? AND eind IS NULL")
                        .params(eind, was.code(), was.begin())
                        .update()
                == 1;
    }

    private static String sleutel(ResultSet rij, String code) throws SQLException {
        return rij.getString(code) + "/" + rij.getObject("begin", LocalDate.class);
    }

    private static Routesjabloon sjabloon(ResultSet rij, List<Rij> regels) throws SQLException {
        return new Routesjabloon(
                rij.getString("code"),
                rij.getString("naam"),
                Optional.ofNullable(rij.getString("soort")).map(Soort::valueOf).orElse(null),
                rij.getString("onderdeel"),
                Beslisregel.valueOf(rij.getString("regel")),
                regels.stream().map(Rij::regel).toList(),
                rij.getObject("begin", LocalDate.class),
                rij.getObject("eind", LocalDate.class));
    }

    private static Routesjabloon.Regel line(ResultSet rij) throws SQLException {
        return new Routesjabloon.Regel(
                rij.getInt("halte"),
                rij.getString("onderdeel"),
                Set.copyOf(codes(rij.getString("scope"))),
                rij.getInt("werkdagen"),
                rij.getBoolean("verplicht"),
                rij.getBoolean("streng"));
    }

    private static List<String> codes(String kolom) {
        return Arrays.stream(kolom.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    private record Rij(String sleutel, Routesjabloon.Regel regel) {}
}
