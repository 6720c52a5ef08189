package nl.nota.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Every line there is, by its onderdeel. */
    public Map<String, List<String>> all() {
        var lijnen = new TreeMap<String, List<String>>();
        jdbc.sql("SELECT onderdeel, functie FROM parafenlijn ORDER BY onderdeel, volgorde")
                .query(rij -> {
                    lijnen.computeIfAbsent(rij.getString("onderdeel"), een -> new ArrayList<>())
                            .add(rij.getString("functie"));
                });
        return lijnen;
    }
}
