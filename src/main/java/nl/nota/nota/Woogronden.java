package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds of the Wet open overheid as they are valid on a day. */
@Component
public class Woogronden {
    private final JdbcClient jdbc;

    Woogronden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that are valid on this day, in the order of the law. */
    public List<Woogrond> valid(LocalDate dag) {
        return jdbc.sql("""
            SELECT code, titel, wet, aard, dicht, toets FROM woogrond
             WHERE begin <= :dag AND (eind IS NULL OR eind >= :dag) ORDER BY code
            """).param("dag", dag).query(Woogrond.class).list();
    }
}
