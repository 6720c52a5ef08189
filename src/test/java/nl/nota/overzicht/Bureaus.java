package nl.nota.overzicht;

import java.util.List;
import nl.nota.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** The desks as they were written command by command, and as they are when all are made again from nothing. */
public record Bureaus(CleanDatabase database, ApplicationContext context) {

    public List<String> rows() {
        return database.owner()
                .sql("SELECT b::text FROM beurt b UNION ALL SELECT n::text FROM notastand n ORDER BY 1")
                .query(String.class)
                .list();
    }

    public void rebuild() {
        database.owner().sql("DELETE FROM beurt").update();
        database.owner().sql("UPDATE notastand SET opbouw = 0").update();
        var rebuilding = context.getBean(RebuildingBeurten.class);
        while (rebuilding.rebuild()) continue;
    }
}
