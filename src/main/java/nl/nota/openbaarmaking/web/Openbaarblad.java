package nl.nota.openbaarmaking.web;

import java.util.List;
import nl.nota.openbaarmaking.Openbaarheid;
import nl.nota.openbaarmaking.Openbaarregel;
import nl.nota.openbaarmaking.Openbaarvraag;

/**
 * A page of the list for the public.
 *
 * @param aantal how many notas were asked
 * @param hier which page this is, from 1
 * @param keuzes by what can be chosen
 */
record Openbaarblad(
        Openbaarvraag vraag,
        long aantal,
        int hier,
        int laatste,
        List<Openbaarregel> regels,
        Openbaarheid.Keuzes keuzes) {
    /** Whatever is asked, a page that is there. */
    static int number(String gevraagd, int laatste) {
        if (!gevraagd.matches("[0-9]{1,6}")) return 1;
        return Math.clamp(Integer.parseInt(gevraagd), 1, laatste);
    }
}
