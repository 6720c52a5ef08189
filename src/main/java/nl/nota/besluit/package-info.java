/** Besluit: the bewindspersonen decide on exactly what they read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "route", "afstemming", "parafering"})
package nl.nota.besluit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
