package nl.nota.organisatie;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person with codes, rollen and everybody in whose place they act, as one row. */
final class Medewerkerrij {
    /** Everybody who is not blocked, as of the parameter today. */
    static final String TODAY = """
        SELECT m.id, m.gebruikersnaam, m.naam, m.onderdeel,
               ARRAY(SELECT c.code FROM medewerker_code c WHERE c.medewerker = m.id
                        AND c.begin <= :today AND (c.eind IS NULL OR c.eind >= :today)) AS codes,
               ARRAY(SELECT r.rol FROM medewerker_rol r WHERE r.medewerker = m.id) AS rollen,
               ARRAY(SELECT ARRAY[w.id::text, w.gebruikersnaam, w.naam, v.formule, v.grondslag,
                            (SELECT coalesce(string_agg(c.code, ' '), '') FROM medewerker_code c
                              WHERE c.medewerker = w.id AND c.begin <= :today AND (c.eind IS NULL OR c.eind >= :today)
                                AND (v.codes = '' OR c.code = ANY (string_to_array(v.codes, ' '))))]
                       FROM vervanging v JOIN medewerker w ON w.id = v.van AND w.actief
                      WHERE v.naar = m.id AND v.ingetrokken IS NULL
                        AND v.begin <= :today AND (v.eind IS NULL OR v.eind >= :today)
                      ORDER BY v.codes = '', v.begin, v.id) AS vervangingen,
               ARRAY(SELECT ARRAY[w.id::text, w.gebruikersnaam, w.naam, f.formule, f.grondslag, f.functie]
                       FROM functievervanging f
                       JOIN medewerker_code c ON c.code = f.vervanger AND c.medewerker = m.id
                        AND c.begin <= :today AND (c.eind IS NULL OR c.eind >= :today)
                       LEFT JOIN (medewerker_code d JOIN medewerker w ON w.id = d.medewerker AND w.actief)
                         ON d.code = f.functie AND d.begin <= :today AND (d.eind IS NULL OR d.eind >= :today)
                      WHERE f.begin <= :today AND (f.eind IS NULL OR f.eind >= :today)
                      ORDER BY f.functie, w.gebruikersnaam) AS functievervangingen
          FROM medewerker m
         WHERE m.actief\
        """;

    private Medewerkerrij() {}

    static Medewerker read(ResultSet row, int number) throws SQLException {
        return new Medewerker(
                row.getObject("id", UUID.class),
                row.getString("gebruikersnaam"),
                row.getString("naam"),
                row.getString("onderdeel"),
                texts(row.getArray("codes")),
                texts(row.getArray("rollen")).stream().map(Rol::valueOf).collect(Collectors.toSet()),
                Stream.concat(
                                vervangingen(row.getArray("vervangingen")),
                                vervangingen(row.getArray("functievervangingen")))
                        .toList());
    }

    /** An empty array of arrays comes as an empty array of texts. */
    private static Stream<Vervanging> vervangingen(Array array) throws SQLException {
        if (!(array.getArray() instanceof String[][] rijen)) return Stream.empty();
        return Arrays.stream(rijen).map(Medewerkerrij::vervanging);
    }

    private static Vervanging vervanging(String[] rij) {
        var van = rij[0] == null ? null : new Vervanging.Vervangene(UUID.fromString(rij[0]), rij[1], rij[2]);
        var codes = Arrays.stream(rij[5].split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return new Vervanging(van, codes, Formule.valueOf(rij[3]), rij[4]);
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
