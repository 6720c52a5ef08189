package nl.nota.opmerking;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Woordcontrole;

/** What stands against the words somebody writes in an opmerking or an answer. */
final class Zegging {
    private Zegging() {}

    /** Of an opmerking: it says or proposes something, and is judged as an annotation only on a known ground. */
    static List<Reden> against(Opmerkingsinvoer invoer) {
        var redenen = new ArrayList<Reden>();
        if (invoer.tekst().isBlank() && invoer.voorstel() == null)
            redenen.add(Reden.onjuist("opmerking.reden.tekst-verplicht"));
        redenen.addAll(Woordcontrole.against("opmerking", invoer.tekst()));
        if (invoer.openbaarheid() != null) redenen.addAll(invoer.openbaarheid().against());
        return redenen;
    }

    /** Of an answer. */
    static List<Reden> against(String tekst) {
        if (tekst.isBlank()) return List.of(Reden.onjuist("opmerking.reden.antwoord-verplicht"));
        return Woordcontrole.against("antwoord", tekst);
    }
}
