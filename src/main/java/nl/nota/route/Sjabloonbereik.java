package nl.nota.route;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For how many notas a usual route would be offered: numbers alone, for which they are is not for beheer. */
@Repository
class Sjabloonbereik {
    private final JdbcClient jdbc;

    Sjabloonbereik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have no versie yet, for only they choose a route. */
    List<Sjabloonvoorbeeld.Aantal> of(Routesjabloon een) {
        return jdbc.sql("""
            SELECT soort, van, count(*) AS aantal FROM nota
             WHERE fase = 'CONCEPT' AND versie IS NULL
               AND (:soort = '' OR soort = :soort) AND (:van = '' OR van = :van)
             GROUP BY soort, van ORDER BY soort NULLS LAST, van NULLS LAST
            """)
                .param("soort", een.soortnaam())
                .param("van", een.vanwie())
                .query(Sjabloonvoorbeeld.Aantal.class)
                .list();
    }
}
