package nl.nota.nota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The templates of all ministries; a house gets others with a new release, so that they are read once. */
@Component
public class Notasjablonen {
    private static final String SPATIE = " ";

    private final JdbcClient jdbc;
    private final String ministerie;
    private volatile @Nullable Map<String, Notasjabloon> gelezen;

    /** @param ministerie the ministry whose installation this is */
    Notasjablonen(JdbcClient jdbc, @Value("${nota.ministerie}") String ministerie) {
        this.jdbc = jdbc;
        this.ministerie = ministerie;
    }

    /** All of them, those of the own ministry first. */
    public List<Notasjabloon> all(Medewerker medewerker) {
        var eigen = ministerie(medewerker);
        var alle = List.copyOf(read().values());
        return Stream.concat(
                        alle.stream().filter(een -> een.profiel().ministerie().equals(eigen)),
                        alle.stream().filter(een -> !een.profiel().ministerie().equals(eigen)))
                .toList();
    }

    /** The template with this code, if there is one. */
    public Optional<Notasjabloon> find(@Nullable String code) {
        return Optional.ofNullable(code).map(read()::get);
    }

    /** The template of a nota; one that came in from a file has that of the own house. */
    public Notasjabloon of(Nota nota) {
        return find(nota.sjabloon()).orElseGet(() -> ofMinisterie(ministerie, null));
    }

    /** The usual template of a person for a soort: that of the own ministry made for it, or else for every soort. */
    public Notasjabloon usual(Medewerker medewerker, @Nullable Soort soort) {
        return ofMinisterie(ministerie(medewerker), soort);
    }

    private Notasjabloon ofMinisterie(String welk, @Nullable Soort soort) {
        return among(welk, soort)
                .or(() -> among(Kopprofiel.DEFENSIE.ministerie(), soort))
                .orElseThrow();
    }

    private Optional<Notasjabloon> among(String welk, @Nullable Soort soort) {
        return read().values().stream()
                .filter(een -> een.profiel().ministerie().equals(welk))
                .filter(een -> een.soort() == null || een.soort() == soort)
                .max(Comparator.comparing(een -> een.soort() != null));
    }

    /** Who answers for a ministry writes as that ministry does, and everybody else as the house does. */
    private String ministerie(Medewerker medewerker) {
        return read().values().stream()
                .map(een -> een.profiel().ministerie())
                .filter(code -> code.equals(medewerker.onderdeel()))
                .findFirst()
                .orElse(ministerie);
    }

    private Map<String, Notasjabloon> read() {
        var alle = gelezen;
        if (alle == null) gelezen = alle = load();
        return alle;
    }

    private Map<String, Notasjabloon> load() {
        var regels = jdbc.sql("SELECT * FROM kopregel ORDER BY ministerie, volgorde")
                .query((rij, n) -> new Rij<>(rij.getString("ministerie"), line(rij)))
                .list()
                .stream()
                .collect(groupingBy(Rij::van, mapping(Rij::wat, toList())));
        var profielen = new LinkedHashMap<String, Kopprofiel>();
        jdbc.sql("SELECT * FROM kopprofiel").query(rij -> {
            var code = rij.getString("ministerie");
            profielen.put(
                    code,
                    new Kopprofiel(
                            code, new Kenmerkvorm(rij.getString("kenmerk")), regels.getOrDefault(code, List.of())));
        });
        var delen = jdbc.sql("SELECT * FROM notasjabloon_rubriek ORDER BY sjabloon, volgorde")
                .query((rij, n) -> new Rij<>(rij.getString("sjabloon"), part(rij)))
                .list()
                .stream()
                .collect(groupingBy(Rij::van, mapping(Rij::wat, toList())));
        var zinnen = jdbc
                .sql("SELECT * FROM standaardzin ORDER BY ministerie, rubriek, volgorde")
                .query((rij, n) ->
                        new Rij<>(rij.getString("ministerie"), new Rij<>(rij.getString("rubriek"), rij.getString("zin"))))
                .list()
                .stream()
                .collect(groupingBy(
                        Rij::van,
                        groupingBy(een -> een.wat().van(), mapping(een -> een.wat().wat(), toList()))));
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
                                    zinnen.getOrDefault(van, Map.of())));
                });
        return alle;
    }

    private static Kopprofiel.Regel line(ResultSet rij) throws SQLException {
        return new Kopprofiel.Regel(Kopprofiel.Bron.valueOf(rij.getString("bron")), rij.getString("opschrift"));
    }

    private static Notasjabloon.Deel part(ResultSet rij) throws SQLException {
        return new Notasjabloon.Deel(
                rij.getString("code"),
                rij.getString("titel"),
                rij.getString("ouder"),
                List.of(rij.getString("verplicht").split(SPATIE)));
    }

    private record Rij<T>(String van, T wat) {}
}
