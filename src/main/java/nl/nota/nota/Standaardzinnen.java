package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All standard sentences of the own ministry there are, were and will be, as beheer sees and writes them. */
@Repository
public class Standaardzinnen {
    private final JdbcClient jdbc;
    private final String ministerie;

    /** @param ministerie the ministry whose installation this is */
    Standaardzinnen(JdbcClient jdbc, @Value("${nota.ministerie}") String ministerie) {
        this.jdbc = jdbc;
        this.ministerie = ministerie;
    }

    /** By rubriek, place and first day. */
    public List<Standaardzin> all() {
        return jdbc.sql("SELECT rubriek, volgorde, zin, begin, eind FROM standaardzin WHERE ministerie = ?"
                        + " ORDER BY rubriek, volgorde, begin")
                .param(ministerie)
                .query(Standaardzin.class)
                .list();
    }

    /** The one that a page names so. */
    public Optional<Standaardzin> find(String sleutel) {
        return all().stream().filter(een -> een.sleutel().equals(sleutel)).findFirst();
    }

    /** In the place of another, or behind all of its rubriek. */
    void add(String rubriek, Optional<Integer> plaats, String zin, LocalDate begin) {
        var volgorde = plaats.orElseGet(() -> jdbc.sql("SELECT coalesce(max(volgorde), 0) + 1 FROM standaardzin"
                        + " WHERE ministerie = ? AND rubriek = ?")
                .params(ministerie, rubriek)
                .query(Integer.class)
                .single());
        jdbc.sql("INSERT INTO standaardzin (ministerie, rubriek, volgorde, zin, begin) VALUES (?, ?, ?, ?, ?)")
                .params(ministerie, rubriek, volgorde, zin, begin)
                .update();
    }

    /** Whether it had no last day yet. */
    boolean end(Standaardzin was, LocalDate eind) {
        return jdbc.sql("UPDATE standaardzin SET eind = :eind WHERE ministerie = :ministerie AND rubriek = :rubriek"
                                + " AND volgorde = :volgorde AND begin = :begin AND eind IS NULL")
                        .param("eind", eind)
                        .param("ministerie", ministerie)
                        .param("rubriek", was.rubriek())
                        .param("volgorde", was.volgorde())
                        .param("begin", was.begin())
                        .update()
                == 1;
    }
}
