/** Controle: what is wrong or missing in a nota, each with its exact quote; found anew each time, and never stored. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "inlezen"})
package nl.nota.controle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
