package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
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

/**
 * The templates of all ministries; a house gets others with a new release, and other sentences from another day, so
 * that they are read once a day.
 */
@Component
public class Notasjablonen {
    private final JdbcClient jdbc;
    private final String ministerie;
    private final Clock clock;
    private volatile @Nullable Gelezen gelezen;

    /** @param ministerie the ministry whose installation this is */
    Notasjablonen(JdbcClient jdbc, @Value("${nota.ministerie}") String ministerie, Clock clock) {
        this.jdbc = jdbc;
        this.ministerie = ministerie;
        this.clock = clock;
    }

    private record Gelezen(LocalDate dag, Map<String, Notasjabloon> alle) {}

    /** Those of the own ministry. */
    List<Notasjabloon> ofHouse() {
        return read().values().stream()
                .filter(een -> een.profiel().ministerie().equals(ministerie))
                .toList();
    }

    /** The rubrieken of the own ministry, each with its title, in the order of its templates. */
    public Map<String, String> rubrieken() {
        var titels = new LinkedHashMap<String, String>();
        ofHouse().stream()
                .flatMap(een -> een.delen().stream())
                .forEach(deel -> titels.putIfAbsent(deel.code(), deel.titel()));
        return titels;
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
        var vandaag = LocalDate.now(clock);
        var bekend = gelezen;
        if (bekend == null || !bekend.dag().equals(vandaag))
            gelezen = bekend = new Gelezen(vandaag, new Sjabloonlezer(jdbc, vandaag).read());
        return bekend.alle();
    }
}
