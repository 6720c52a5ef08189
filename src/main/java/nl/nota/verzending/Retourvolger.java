package nl.nota.verzending;

import java.util.List;
import java.util.Map;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;

/** Whoever built on the besluit of a nota that is sent back: the later office fills it in. */
public interface Retourvolger {
    /** What stands against sending this nota back; empty when nothing of it left the house. */
    List<Reden> against(Kenmerk kenmerk);

    /**
     * The nota goes back now, by this person; what fails here undoes it.
     *
     * @return what was stopped with it, for the trail; empty when nothing was
     */
    Map<String, Object> returned(Medewerker door, Kenmerk kenmerk, String reden);
}
