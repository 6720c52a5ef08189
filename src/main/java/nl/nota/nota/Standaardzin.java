package nl.nota.nota;

import java.time.LocalDate;
import nl.nota.kern.Looptijd;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is often written in a rubriek, from its first day to its last. Another wording is another row in the
 * same place.
 *
 * @param rubriek its code
 * @param volgorde its place among the sentences of that rubriek
 * @param eind the last day on which it is offered, or null
 */
public record Standaardzin(
        String rubriek,
        int volgorde,
        String zin,
        LocalDate begin,
        @Nullable LocalDate eind) implements Looptijd {

    /** By what a page names it. */
    public String sleutel() {
        return rubriek + "/" + volgorde + "/" + begin;
    }
}
