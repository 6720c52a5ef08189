package nl.nota.route;

import nl.nota.nota.Dossier;

/** The route of a nota that goes round was changed; heard in the same transaction by the offices that follow it. */
public record RouteGewijzigd(Dossier dossier, Route route) {}
