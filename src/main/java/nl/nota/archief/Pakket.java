package nl.nota.archief;

import java.util.List;
import nl.nota.logboek.Regel;
import nl.nota.nota.Kop;

/**
 * A closed dossier as it is handed over.
 *
 * @param kop the head of its last versie; of its concept where nothing was ever submitted
 * @param spoor what happened to it
 */
record Pakket(
        String kenmerk,
        Kop kop,
        Afsluiting afsluiting,
        Selectiecategorie categorie,
        Archiefvormer vormer,
        List<Regel> spoor,
        List<Pakketstuk> stukken) {
    Pakket {
        spoor = List.copyOf(spoor);
        stukken = List.copyOf(stukken);
    }
}
