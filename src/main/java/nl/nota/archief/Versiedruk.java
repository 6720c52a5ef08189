package nl.nota.archief;

import java.util.List;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versie;

/** Sets a versie on paper as it looked in the house, with what was said about it; the roof fills it in. */
public interface Versiedruk {
    /**
     * A PDF that is PDF/A-2a; the same dossier always gives the same bytes.
     *
     * @param alle every versie of the dossier, the first one first
     */
    byte[] pdf(Dossier dossier, Versie versie, List<Versie> alle);
}
