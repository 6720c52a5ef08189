package nl.nota.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.organisatie.Bezetting.Afwezigheid;
import nl.nota.organisatie.Bezetting.Houder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Known absence: who let himself or herself be replaced for absence or by a waarnemer is away in those days. Mandaat
 * and opdracht take nobody away.
 */
@Repository
public class Afwezigen {
    private static final String AWAY = """
        SELECT c.code, w.id, w.naam, v.begin, v.eind,
               CASE WHEN (v.codes = '' OR c.code = ANY (string_to_array(v.codes, ' '))) AND NOT n.id = ANY (:schrijvers)
                     AND NOT EXISTS (SELECT 1 FROM vervanging u
                          WHERE u.van = n.id AND u.ingetrokken IS NULL AND u.formule IN ('AFWEZIGHEID', 'WAARNEMING')
                            AND daterange(u.begin, u.eind, '[]') && daterange(v.begin, v.eind, '[]'))
                    THEN n.naam END AS vervanger
          FROM medewerker_code c
          JOIN medewerker w ON w.id = c.medewerker AND w.actief
          LEFT JOIN vervanging v ON v.van = w.id AND v.ingetrokken IS NULL
               AND v.formule IN ('AFWEZIGHEID', 'WAARNEMING') AND v.eind >= :vandaag
          LEFT JOIN medewerker n ON n.id = v.naar AND n.actief
         WHERE c.code = ANY (:codes) AND c.begin <= :vandaag AND (c.eind IS NULL OR c.eind >= :vandaag)
         ORDER BY c.code, w.naam, w.id, v.begin, v.id\
        """;

    private static final String DESERTED = """
        SELECT b.steller, b.onderdeel FROM unnest(:stellers, :onderdelen) AS b (steller, onderdeel)
         WHERE NOT is_iemand_er(b.steller, b.onderdeel, :vandaag)\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Afwezigen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who answers for these codes, and when they will be away from today on.
     *
     * @param schrijvers who drafted the nota it is about, and so replaces nobody on it
     */
    public Bezetting of(Collection<String> codes, Collection<UUID> schrijvers) {
        var rijen = jdbc.sql(AWAY)
                .param("codes", codes.toArray(String[]::new))
                .param("schrijvers", schrijvers.toArray(UUID[]::new))
                .param("vandaag", LocalDate.now(clock))
                .query(Rij::of)
                .list();
        var perCode = rijen.stream().collect(Collectors.groupingBy(Rij::code));
        return new Bezetting(perCode.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, een -> holders(een.getValue()))));
    }

    /** A steller, and the onderdeel whose secretariaat runs the papers of the same nota. */
    public record Bureau(UUID steller, String onderdeel) {}

    /** Those of these where neither the steller nor anybody of the secretariaat is there today. */
    public Set<Bureau> deserted(Collection<Bureau> bureaus) {
        if (bureaus.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql(DESERTED)
                .param("stellers", bureaus.stream().map(Bureau::steller).toArray(UUID[]::new))
                .param("onderdelen", bureaus.stream().map(Bureau::onderdeel).toArray(String[]::new))
                .param("vandaag", LocalDate.now(clock))
                .query(Bureau.class)
                .list());
    }

    private static List<Houder> holders(List<Rij> rijen) {
        var perMens = rijen.stream().collect(Collectors.groupingBy(Rij::wie, LinkedHashMap::new, Collectors.toList()));
        return perMens.values().stream().map(Afwezigen::holder).toList();
    }

    private static Houder holder(List<Rij> rijen) {
        var afwezig = new ArrayList<Afwezigheid>();
        rijen.stream().map(Rij::afwezigheid).filter(Objects::nonNull).forEach(afwezig::add);
        return new Houder(rijen.getFirst().naam(), afwezig);
    }

    private record Rij(
            String code, UUID wie, String naam, @Nullable Afwezigheid afwezigheid) {
        static Rij of(ResultSet rij, int nummer) throws SQLException {
            var begin = rij.getObject("begin", LocalDate.class);
            var afwezig = begin == null
                    ? null
                    : new Afwezigheid(begin, rij.getObject("eind", LocalDate.class), rij.getString("vervanger"));
            return new Rij(rij.getString("code"), rij.getObject("id", UUID.class), rij.getString("naam"), afwezig);
        }
    }
}
