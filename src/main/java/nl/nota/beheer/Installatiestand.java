package nl.nota.beheer;

import java.time.Instant;
import java.util.List;
import nl.nota.bericht.Poststand;
import nl.nota.logboek.Ketenronde;
import nl.nota.openbaarmaking.Wachtend;
import nl.nota.route.Sjabloonsignaal;
import org.jspecify.annotations.Nullable;

/**
 * How the installation stands at this moment, without a word of any nota.
 *
 * @param laatste the check of the logboek that began last, or null
 * @param heel the last one that came to its end, or null
 * @param ronden what this node does by itself
 * @param routes who leaves the register while a usual route names it
 * @param schijf the disk of the files, or null where it cannot be asked
 * @param versie of the product, or empty where it runs without its jar
 * @param schema the last migration of the database
 */
public record Installatiestand(
        Instant nu,
        Poststand post,
        @Nullable Ketenronde laatste,
        @Nullable Ketenronde heel,
        Wachtend.Stand wachtend,
        List<Ronden.Ronde> ronden,
        List<Sjabloonsignaal> routes,
        @Nullable Schijf schijf,
        String versie,
        String schema) {
    public Installatiestand {
        ronden = List.copyOf(ronden);
        routes = List.copyOf(routes);
    }
}
