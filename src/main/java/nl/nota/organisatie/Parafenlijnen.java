package nl.nota.organisatie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The line of each onderdeel: which functies usually initial its notas, from low to high. */
@Repository
public class Parafenlijnen {
    private final JdbcClient jdbc;

    Parafenlijnen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of the functies; empty when this onderdeel has no line, or nobody knows yet whose the nota is. */
    public List<String> of(@Nullable String onderdeel) {
        if (onderdeel == null) return List.of();
        return jdbc.sql("SELECT functie FROM parafenlijn WHERE onderdeel = ? ORDER BY volgorde")
                .param(onderdeel)
                .query(String.class)
                .list();
    }
}
