package nl.nota.organisatie;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The line of each onderdeel: which functies usually initial its notas, from low to high. */
@Repository
public class Parafenlijnen {
    private final JdbcClient jdbc;

    Parafenlijnen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of the functies; empty when this onderdeel has no line. */
    public List<String> of(String onderdeel) {
        return jdbc.sql("SELECT functie FROM parafenlijn WHERE onderdeel = ? ORDER BY volgorde")
                .param(onderdeel)
                .query(String.class)
                .list();
    }
}
