package nl.nota.nota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the templates in all their forms, with the heads of the ministries and the sentences of a day. */
record Sjabloonlezer(JdbcClient jdbc, LocalDate dag) {
    private record Rij<T>(String van, T wat) {}

    Map<Vormsleutel, Notasjabloon> read(Vormen vormen) {
        var profielen = profielen();
        var zinnen = rows("standaardzin", Sjabloonlezer::sentence);
        var alle = new LinkedHashMap<Vormsleutel, Notasjabloon>();
        for (var vorm : vormen.alle()) {
            var van = vorm.ministerie();
            alle.put(
                    vorm.sleutel(),
                    new Notasjabloon(
                            vorm,
                            profielen.getOrDefault(van, Kopprofiel.DEFENSIE),
                            sentences(zinnen.getOrDefault(van, List.of()))));
        }
        return alle;
    }

    private Map<String, Kopprofiel> profielen() {
        var regels = rows(
                "kopregel",
                rij -> new Kopprofiel.Regel(
                        Kopprofiel.Bron.valueOf(rij.getString("bron")), rij.getString("opschrift")));
        var profielen = new LinkedHashMap<String, Kopprofiel>();
        jdbc.sql("SELECT * FROM kopprofiel").query(rij -> {
            var code = rij.getString("ministerie");
            var vorm = new Kenmerkvorm(rij.getString("kenmerk"));
            profielen.put(code, new Kopprofiel(code, vorm, regels.getOrDefault(code, List.of())));
        });
        return profielen;
    }

    /** Reads one row. */
    private interface Lezer<T> {
        T read(ResultSet rij) throws SQLException;
    }

    private <T> Map<String, List<T>> rows(String tabel, Lezer<T> lezer) {
        return jdbc
                .sql("SELECT * FROM " + tabel + " ORDER BY volgorde")
                .query((rij, n) -> new Rij<>(rij.getString("ministerie"), lezer.read(rij)))
                .list()
                .stream()
                .collect(groupingBy(Rij::van, mapping(Rij::wat, toList())));
    }

    private Map<String, List<String>> sentences(List<Standaardzin> zinnen) {
        return zinnen.stream()
                .filter(een -> een.isOn(dag))
                .collect(groupingBy(Standaardzin::rubriek, mapping(Standaardzin::zin, toList())));
    }

    private static Standaardzin sentence(ResultSet rij) throws SQLException {
        return new Standaardzin(
                rij.getString("rubriek"),
                rij.getInt("volgorde"),
                rij.getString("zin"),
                rij.getObject("begin", LocalDate.class),
                rij.getObject("eind", LocalDate.class));
    }
}
