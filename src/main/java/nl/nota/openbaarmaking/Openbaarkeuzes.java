package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what the public can choose: only what at least one nota has that is public now. */
@Component
public class Openbaarkeuzes {
    private final JdbcClient jdbc;

    Openbaarkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something to choose.
     *
     * @param veld PARTIJ, MINISTERIE or SOORT
     * @param waarde what stands in an address
     * @param naam what the public reads
     */
    public record Keus(String veld, String waarde, String naam) {}

    /** All that can be chosen; the years with the last first. */
    public record Keuzes(List<Integer> jaren, List<Keus> keuzen) {
        /** What can be chosen in one field. */
        public List<Keus> of(String veld) {
            return keuzen.stream().filter(een -> een.veld().equals(veld)).toList();
        }
    }

    Keuzes all() {
        return new Keuzes(years(), values());
    }

    private List<Integer> years() {
        return jdbc.sql("""
            SELECT jaar FROM (
                SELECT extract(year FROM min(moment) AT TIME ZONE 'Europe/Amsterdam')::int AS eerste,
                       extract(year FROM max(moment) AT TIME ZONE 'Europe/Amsterdam')::int AS laatste
                  FROM ((SELECT moment FROM openbaar WHERE NOT weg ORDER BY moment LIMIT 1)
                        UNION ALL (SELECT moment FROM openbaar WHERE NOT weg ORDER BY moment DESC LIMIT 1)) x) y,
                generate_series(eerste, laatste) AS jaar
             WHERE (SELECT true FROM openbaar o WHERE NOT o.weg
                        AND o.moment >= make_timestamptz(jaar, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
                        AND o.moment < make_timestamptz(jaar + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
                      ORDER BY o.moment LIMIT 1)
             ORDER BY 1 DESC\
            """).query(Integer.class).list();
    }

    /** From value to value through the index, however many publicaties have each. */
    private List<Keus> values() {
        return jdbc.sql("""
            WITH RECURSIVE k AS (
                (SELECT veld, waarde FROM publicatiekeuze ORDER BY veld, waarde LIMIT 1)
                UNION ALL
                SELECT n.* FROM k, LATERAL (SELECT x.veld, x.waarde FROM publicatiekeuze x
                    WHERE (x.veld, x.waarde) > (k.veld, k.waarde) ORDER BY x.veld, x.waarde LIMIT 1) n)
            SELECT veld, waarde, (SELECT naam FROM onderdeel WHERE code = waarde ORDER BY begin DESC LIMIT 1) AS naam
              FROM k
             WHERE (SELECT true FROM publicatiekeuze x JOIN openbaar o ON o.id = x.publicatie
                     WHERE x.veld = k.veld AND x.waarde = k.waarde AND NOT o.weg LIMIT 1)
             ORDER BY veld, waarde\
            """)
                .query((row, i) -> keus(
                        Objects.requireNonNull(row.getString("veld")),
                        Objects.requireNonNull(row.getString("waarde")),
                        row.getString("naam")))
                .list();
    }

    private static Keus keus(String veld, String waarde, @Nullable String naam) {
        return switch (veld) {
            case "SOORT" ->
                new Keus(veld, waarde, waarde.charAt(0) + waarde.substring(1).toLowerCase(Locale.ROOT));
            case "MINISTERIE" -> new Keus(veld, waarde, Objects.requireNonNullElse(naam, waarde));
            default -> new Keus(veld, waarde, naam == null ? waarde : waarde + " (" + naam + ")");
        };
    }
}
