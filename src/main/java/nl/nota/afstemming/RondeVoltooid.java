package nl.nota.afstemming;

import nl.nota.nota.Dossier;
import nl.nota.route.Route;

/** The last agreement was given; heard in the same transaction by the office that comes next. */
public record RondeVoltooid(Dossier dossier, Route route) {}
