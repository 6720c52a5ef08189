package nl.nota.afstemming;

import nl.nota.nota.Dossier;
import nl.nota.route.Route;

/** The last answer was given; heard in the same transaction by the office that comes next. */
public record RondeVoltooid(Dossier dossier, Route route, Afstemronde ronde) {

    /** Whether the nota goes up by itself: its route says so, and there is nothing that somebody must face first. */
    public boolean isVanzelf() {
        return route.isVanzelf() && ronde.isEensgezind();
    }
}
