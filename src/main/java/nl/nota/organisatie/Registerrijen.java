package nl.nota.organisatie;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the register and the lines; nothing in the register is ever removed. */
@Repository
class Registerrijen {
    private final JdbcClient jdbc;

    Registerrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Onderdeel een) {
        jdbc.sql("""
            INSERT INTO onderdeel (code, naam, soort, tooi, begin, eind, opvolger)
            VALUES (:code, :naam, :soort, :tooi, :begin, :eind, :opvolger)
            ON CONFLICT (code, begin) DO UPDATE SET naam = excluded.naam, soort = excluded.soort, tooi = excluded.tooi,
                   eind = excluded.eind, opvolger = excluded.opvolger\
            """)
                .param("code", een.code())
                .param("naam", een.naam())
                .param("soort", een.soort().name())
                .param("tooi", een.tooi(), Types.VARCHAR)
                .param("begin", een.begin())
                .param("eind", een.eind(), Types.DATE)
                .param("opvolger", een.opvolger(), Types.VARCHAR)
                .update();
    }

    /** Each line there is, with its functies from low to high. */
    List<Lijn> lines() {
        return jdbc.sql("SELECT onderdeel, string_agg(functie, ' ' ORDER BY volgorde) AS functies FROM parafenlijn"
                        + " GROUP BY onderdeel ORDER BY onderdeel")
                .query(Lijn.class)
                .list();
    }

    /** Puts a line in the place of the one before it; without functies there is none. */
    void line(String onderdeel, List<String> functies) {
        jdbc.sql("DELETE FROM parafenlijn WHERE onderdeel = ?").param(onderdeel).update();
        for (var n = 0; n < functies.size(); n++)
            jdbc.sql("INSERT INTO parafenlijn (onderdeel, volgorde, functie) VALUES (?, ?, ?)")
                    .params(onderdeel, n + 1, functies.get(n))
                    .update();
    }

    /** The line of an onderdeel. */
    record Lijn(String onderdeel, String functies) {}
}
