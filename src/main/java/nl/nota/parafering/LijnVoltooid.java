package nl.nota.parafering;

import nl.nota.nota.Dossier;
import nl.nota.route.Route;

/** The whole line initialled, or there is none; heard in the same transaction by the office that comes next. */
public record LijnVoltooid(Dossier dossier, Route route) {}
