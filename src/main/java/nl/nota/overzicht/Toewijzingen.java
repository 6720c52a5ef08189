package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.afstemming.Afstemronde;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerkers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out who there is to do what notas ask; where nothing asks for it, nobody is looked up. */
@Component
class Toewijzingen {
    private final Medewerkers medewerkers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Toewijzingen(Medewerkers medewerkers, JdbcClient jdbc, Clock clock) {
        this.medewerkers = medewerkers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Toewijzing of(Map<Kenmerk, Afstemronde> ronden) {
        var open = ronden.values().stream()
                .flatMap(ronde -> ronde.standpunten().stream().filter(ronde::isOpen))
                .filter(een -> !een.isAfgestemd())
                .map(een -> een.partij().onderdeel())
                .collect(Collectors.toSet());
        var aanwijzingen = ronden.entrySet().stream()
                .flatMap(een -> Aanwijzing.in(een.getKey(), een.getValue()))
                .distinct()
                .toList();
        return new Toewijzing(
                open.isEmpty() ? Set.of() : medewerkers.outside(open),
                aanwijzingen.isEmpty() ? Map.of() : named(aanwijzingen));
    }

    private record Gevonden(Aanwijzing aanwijzing, Aangewezene wie) {}

    private Map<Aanwijzing, Aangewezene> named(List<Aanwijzing> aanwijzingen) {
        return jdbc
                .sql("""
                    SELECT a.kenmerk, a.wie, a.code, m.id, m.naam, is_aanwezig(a.kenmerk, m.id, a.sleutel, :vandaag) AS hier
                      FROM unnest(:kenmerken, :mensen, :codes, :sleutels) AS a (kenmerk, wie, code, sleutel)
                      JOIN medewerker m ON m.id::text = a.wie OR m.gebruikersnaam = a.wie
                    """)
                .param("vandaag", LocalDate.now(clock))
                .param("kenmerken", texts(aanwijzingen, een -> een.kenmerk().waarde()))
                .param("mensen", texts(aanwijzingen, Aanwijzing::wie))
                .param("codes", texts(aanwijzingen, Aanwijzing::code))
                .param(
                        "sleutels",
                        texts(
                                aanwijzingen,
                                een -> een.code().isEmpty()
                                        ? ""
                                        : Sleutel.code(een.code()).waarde()))
                .query((row, i) -> new Gevonden(
                        new Aanwijzing(new Kenmerk(row.getString(1)), row.getString(2), row.getString(3)),
                        new Aangewezene(row.getObject(4, UUID.class), row.getString(5), row.getBoolean(6))))
                .list()
                .stream()
                .collect(Collectors.toMap(Gevonden::aanwijzing, Gevonden::wie, (een, ander) -> een));
    }

    private static String[] texts(Collection<Aanwijzing> aanwijzingen, Function<Aanwijzing, String> veld) {
        return aanwijzingen.stream().map(veld).toArray(String[]::new);
    }
}
