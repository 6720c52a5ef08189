package nl.nota.afstemming;

import nl.nota.nota.Dossier;
import nl.nota.route.Route;

/**
 * The round waits for nobody any more; heard in the same transaction by the office that comes next.
 *
 * @param isAntwoord whether a party brought that about by what it said just now
 */
public record RondeVoltooid(Dossier dossier, Route route, Afstemronde ronde, boolean isAntwoord) {
    /**
     * Whether the nota goes up by itself: its route says so, there is nothing that somebody must face first, and a
     * party had the last word. Agreements that were only carried along can be taken back for as long as nobody offers
     * the nota.
     */
    public boolean isVanzelf() {
        return isAntwoord && route.isVanzelf() && ronde.isEensgezind();
    }
}
