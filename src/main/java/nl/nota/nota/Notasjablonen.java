package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The templates of all ministries. They change from another day on, as their sentences do, so that they are read once a
 * day.
 */
@Component
public class Notasjablonen {
    private final JdbcClient jdbc;
    private final Sjabloonvormen vormen;
    private final String ministerie;
    private final Clock clock;
    private volatile @Nullable Gelezen gelezen;

    /** @param ministerie the ministry whose installation this is */
    Notasjablonen(JdbcClient jdbc, Sjabloonvormen vormen, @Value("${nota.ministerie}") String ministerie, Clock clock) {
        this.jdbc = jdbc;
        this.vormen = vormen;
        this.ministerie = ministerie;
        this.clock = clock;
    }

    private record Gelezen(LocalDate dag, Vormen vormen, Map<Vormsleutel, Notasjabloon> alle) {
        Notasjabloon get(Sjabloonvorm vorm) {
            return Objects.requireNonNull(alle.get(vorm.sleutel()));
        }

        Stream<Notasjabloon> today() {
            return vormen.on(dag).stream().map(this::get);
        }
    }

    /** The rubrieken of the own ministry, each with its title, in the order of its templates, of today or later. */
    public Map<String, String> rubrieken() {
        var vandaag = LocalDate.now(clock);
        var titels = new LinkedHashMap<String, String>();
        vormen.all().alle().stream()
                .filter(een -> een.ministerie().equals(ministerie) && een.isFrom(vandaag))
                .flatMap(een -> een.delen().stream())
                .forEach(deel -> titels.putIfAbsent(deel.code(), deel.titel()));
        return titels;
    }

    /** All of them by which a nota can be begun today, those of the own ministry first. */
    public List<Notasjabloon> all(Medewerker medewerker) {
        var eigen = ministerie(medewerker);
        var alle = read().today().toList();
        return Stream.concat(
                        alle.stream().filter(een -> een.profiel().ministerie().equals(eigen)),
                        alle.stream().filter(een -> !een.profiel().ministerie().equals(eigen)))
                .toList();
    }

    /** The template with this code as a nota can be begun by it today, if there is one. */
    public Optional<Notasjabloon> find(@Nullable String code) {
        return read().today().filter(een -> een.code().equals(code)).findFirst();
    }

    /** In this form, whenever it held; read anew where another node knew it first. */
    Optional<Notasjabloon> find(Vormsleutel vorm) {
        if (!read().alle().containsKey(vorm)) gelezen = null;
        return Optional.ofNullable(read().alle().get(vorm));
    }

    /**
     * The template of a nota in the form that it was begun by; one that came in from a file has the usual one that the
     * own house had on that day.
     */
    public Notasjabloon of(Nota nota) {
        return nota.vorm()
                .flatMap(this::find)
                .orElseGet(
                        () -> ofMinisterie(ministerie, null, LocalDate.ofInstant(nota.begonnenOp(), clock.getZone())));
    }

    /** The usual template of a person for a soort: that of the own ministry made for it, or else for every soort. */
    public Notasjabloon usual(Medewerker medewerker, @Nullable Soort soort) {
        return ofMinisterie(ministerie(medewerker), soort, LocalDate.now(clock));
    }

    private Notasjabloon ofMinisterie(String welk, @Nullable Soort soort, LocalDate dag) {
        var nu = read();
        return Stream.of(welk, ministerie, Kopprofiel.DEFENSIE.ministerie())
                .flatMap(een -> nu.vormen().usual(een, soort, dag).stream())
                .findFirst()
                .map(nu::get)
                .orElseThrow();
    }

    /** Who answers for a ministry writes as that ministry does, and everybody else as the house does. */
    private String ministerie(Medewerker medewerker) {
        return read().today()
                .map(een -> een.profiel().ministerie())
                .filter(code -> code.equals(medewerker.onderdeel()))
                .findFirst()
                .orElse(ministerie);
    }

    private Gelezen read() {
        var vandaag = LocalDate.now(clock);
        var bekend = gelezen;
        if (bekend == null || !bekend.dag().equals(vandaag)) {
            var alle = vormen.all();
            gelezen = bekend = new Gelezen(vandaag, alle, new Sjabloonlezer(jdbc, vandaag).read(alle));
        }
        return bekend;
    }
}
