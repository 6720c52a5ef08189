package nl.nota.openbaarmaking;

import java.awt.Rectangle;
import java.util.List;

/**
 * A sheet as it was drawn for the public.
 *
 * @param png its pixels
 * @param gesloten whether nothing of it is shown
 * @param vakken what lies over what stays inside
 */
@SuppressWarnings("ArrayRecordComponent")
record Bladbeeld(byte[] png, boolean gesloten, List<Vak> vakken) {
    Bladbeeld {
        vakken = List.copyOf(vakken);
    }

    /** A box, with the codes of its grounds. */
    record Vak(Rectangle plek, String label) {}
}
