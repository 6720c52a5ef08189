package nl.nota.nota;

import java.time.LocalDate;
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
        @Nullable LocalDate eind) {

    /** Whether it is offered on this day. */
    public boolean isOn(LocalDate dag) {
        return !begin.isAfter(dag) && (eind == null || !eind.isBefore(dag));
    }

    /** Whether it is still without a last day. */
    public boolean isOpen() {
        return eind == null;
    }

    /** By what a page names it. */
    public String sleutel() {
        return rubriek + "/" + volgorde + "/" + begin;
    }
}
