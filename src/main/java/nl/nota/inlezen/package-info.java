/** Inlezen: a nota that exists as a file comes in, with a record of what was recognised and what the file claims. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "opslag"})
package nl.nota.inlezen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
