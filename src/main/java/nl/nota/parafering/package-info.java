/** Parafering: the line initials a nota from low to high, each functie exactly the versie it read, or sends it back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "route", "afstemming"})
package nl.nota.parafering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
