/**
 * Kern: the foundation. What a command answers, why it refuses, what happened, how a fingerprint is taken, and on which
 * days people work. No Spring, no nouns of the offices.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.nota.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
