/** Nota: the spine. A note to the bewindspersonen, its concept, its frozen versies, and where it stands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "opslag"})
package nl.nota.nota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
