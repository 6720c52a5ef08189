/** Logboek: the hash-chained ledger of every Gebeurtenis, and the check that it is unbroken. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern"})
package nl.nota.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
