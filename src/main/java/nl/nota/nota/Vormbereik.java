package nl.nota.nota;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many notas were begun by a template: numbers alone, which they are is not for beheer. */
@Repository
class Vormbereik {
    private final JdbcClient jdbc;

    Vormbereik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In whatever form.
     *
     * @param bestanden whether what came in from a file is judged by it too
     */
    Vormvoorbeeld.Bereik of(Sjabloonvorm een, boolean bestanden) {
        return jdbc.sql("""
            SELECT count(*) FILTER (WHERE fase = 'CONCEPT') AS concepten,
                   count(*) FILTER (WHERE fase NOT IN ('CONCEPT', 'BESLOTEN', 'INGETROKKEN')) AS lopend,
                   count(*) FILTER (WHERE fase IN ('BESLOTEN', 'INGETROKKEN')) AS klaar
              FROM nota WHERE sjabloon = :code OR (:bestanden AND sjabloon IS NULL)
            """)
                .param("code", een.code())
                .param("bestanden", bestanden)
                .query(Vormvoorbeeld.Bereik.class)
                .single();
    }
}
