/** Beheer: how the installation itself stands, by which settings it works, and what it tells everybody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kern", "organisatie", "web", "logboek", "nota", "route", "openbaarmaking", "bericht"})
package nl.nota.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
