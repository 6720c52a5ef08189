package nl.nota.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The usual routes of a house. */
@Repository
public class Routesjablonen {
    private final JdbcClient jdbc;

    Routesjablonen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, those for one onderdeel first. */
    public List<Routesjabloon> all() {
        var regels = jdbc
                .sql("SELECT * FROM routesjabloon_partij ORDER BY sjabloon, volgorde")
                .query((rij, n) -> new Rij(rij.getString("sjabloon"), line(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Rij::sjabloon));
        return jdbc.sql("SELECT * FROM routesjabloon ORDER BY onderdeel NULLS LAST, code")
                .query((rij, n) -> sjabloon(rij, regels.getOrDefault(rij.getString("code"), List.of())))
                .list();
    }

    private static Routesjabloon sjabloon(ResultSet rij, List<Rij> regels) throws SQLException {
        return new Routesjabloon(
                rij.getString("code"),
                rij.getString("naam"),
                Optional.ofNullable(rij.getString("soort")).map(Soort::valueOf).orElse(null),
                rij.getString("onderdeel"),
                Beslisregel.valueOf(rij.getString("regel")),
                regels.stream().map(Rij::regel).toList());
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

    private record Rij(String sjabloon, Routesjabloon.Regel regel) {}
}
