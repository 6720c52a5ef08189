/** Opslag: bytes by their SHA-256, in a folder or in an S3 store, each kept once and checked each time it is read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern"})
package nl.nota.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
