/** Afstemming: the round past the parties whose agreement a nota needs, each bound to the versie that was read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "nota", "inlezen", "controle", "route"})
package nl.nota.afstemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
