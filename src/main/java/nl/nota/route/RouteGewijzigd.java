package nl.nota.route;

import nl.nota.nota.Dossier;

/**
 * The route of a nota changed under way; heard in the same transaction by the offices that ask the parties, so that who
 * was added is asked and a round that waits for nobody any more closes.
 */
public record RouteGewijzigd(Dossier dossier, Route route) {}
