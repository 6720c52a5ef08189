/**
 * Opmerking: what people say about a passage of a nota beside their oordeel, each in the circle it was written in until
 * that circle shares it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "inlezen"})
package nl.nota.opmerking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
