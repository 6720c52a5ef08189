/** Route: who is asked what, in which order, and who decides by which rule; it knows no answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "controle"})
package nl.nota.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
