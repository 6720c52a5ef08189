/** Verzending: the letter that goes to parliament after the besluit, who signs it, and what goes along with it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kern", "organisatie", "web", "opslag", "nota", "controle", "route", "besluit"})
package nl.nota.verzending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
