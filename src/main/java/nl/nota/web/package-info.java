/** Web: the hall. Layout, filter chain, error pages and problem+json; it knows a principal, no nouns of the offices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern"})
package nl.nota.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
