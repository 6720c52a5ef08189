package nl.nota.openbaarmaking.web;

import java.util.List;
import nl.nota.openbaarmaking.Openbaarregel;

/**
 * A page of the list for the public.
 *
 * @param zoek the words that were looked for; empty for all
 * @param aantal how many notas have them
 * @param hier which page this is, from 1
 */
record Openbaarblad(String zoek, long aantal, int hier, int laatste, List<Openbaarregel> regels) {
    /** Whatever is asked, a page that is there. */
    static int number(String gevraagd, int laatste) {
        if (!gevraagd.matches("[0-9]{1,6}")) return 1;
        return Math.clamp(Integer.parseInt(gevraagd), 1, laatste);
    }
}
