/**
 * Kern: the foundation. What a command answers, why it refuses, what happened, and how a fingerprint is taken. No
 * Spring, no nouns of the offices.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.nota.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
