/** Bericht: who must be told what of a nota, in the product, by mail and in an agenda; it never decides anything. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "organisatie", "web", "logboek", "nota"})
package nl.nota.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
