package nl.nota.route;

import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;

/**
 * Port: why a party cannot leave a route, because of what it said. A route knows no answers; the office that does fills
 * it.
 */
public interface Partijbinding {
    /** All reasons; none when nothing would disappear with the party. */
    List<Reden> against(Dossier dossier, Route route, Partij partij);
}
