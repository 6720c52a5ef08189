/** Organisatie: who. Persons, the dated register of ministries, onderdelen and functies, login and tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "web"})
package nl.nota.organisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
