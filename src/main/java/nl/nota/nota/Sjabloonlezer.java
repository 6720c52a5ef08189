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

/** Reads the templates from their tables, by code, with the sentences that are offered on a day. */
record Sjabloonlezer(JdbcClient jdbc, LocalDate dag) {
    private static final String SPATIE = " ";

    private record Rij<T>(String van, T wat) {}

    Map<String, Notasjabloon> read() {
        var profielen = profielen();
        var delen = rows("notasjabloon_rubriek", "sjabloon", Sjabloonlezer::part);
        var zinnen = rows("standaardzin", "ministerie", Sjabloonlezer::sentence);
        var alle = new LinkedHashMap<String, Notasjabloon>();
        jdbc.sql("SELECT * FROM notasjabloon ORDER BY ministerie, soort NULLS FIRST, code")
                .query(rij -> {
                    var code = rij.getString("code");
                    var van = rij.getString("ministerie");
                    var soort = rij.getString("soort");
                    alle.put(
                            code,
                            new Notasjabloon(
                                    code,
                                    rij.getString("naam"),
                                    soort == null ? null : Soort.valueOf(soort),
                                    profielen.getOrDefault(van, Kopprofiel.DEFENSIE),
                                    delen.getOrDefault(code, List.of()),
                                    sentences(zinnen.getOrDefault(van, List.of()))));
                });
        return alle;
    }

    private Map<String, Kopprofiel> profielen() {
        var regels = rows(
                "kopregel",
                "ministerie",
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

    private <T> Map<String, List<T>> rows(String tabel, String sleutel, Lezer<T> lezer) {
        return jdbc
                .sql("SELECT * FROM " + tabel + " ORDER BY volgorde")
                .query((rij, n) -> new Rij<>(rij.getString(sleutel), lezer.read(rij)))
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

    private static Notasjabloon.Deel part(ResultSet rij) throws SQLException {
        return new Notasjabloon.Deel(
                rij.getString("code"),
                rij.getString("titel"),
                rij.getString("ouder"),
                List.of(rij.getString("verplicht").split(SPATIE)));
    }
}
