package nl.nota.overzicht;

import java.util.List;
import nl.nota.CleanDatabase;
import nl.nota.nota.Kenmerk;
import org.springframework.context.ApplicationContext;

/** The desks of a nota as they were written command by command, and as they are when made again from nothing. */
public record Bureaus(CleanDatabase database, ApplicationContext context) {

    public List<String> rows(Kenmerk nota) {
        return database.owner()
                .sql("SELECT b::text FROM beurt b WHERE kenmerk = :nota"
                        + " UNION ALL SELECT n::text FROM notastand n WHERE kenmerk = :nota ORDER BY 1")
                .param("nota", nota.waarde())
                .query(String.class)
                .list();
    }

    public void rebuild(Kenmerk nota) {
        database.owner()
                .sql("DELETE FROM beurt WHERE kenmerk = ?")
                .param(nota.waarde())
                .update();
        database.owner()
                .sql("UPDATE notastand SET opbouw = 0 WHERE kenmerk = ?")
                .param(nota.waarde())
                .update();
        var rebuilding = context.getBean(RebuildingBeurten.class);
        while (rebuilding.rebuild()) continue;
    }
}
