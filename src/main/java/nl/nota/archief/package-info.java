/**
 * Archief: what becomes of a dossier when the work on it is done. It is closed by a category of the selectielijst,
 * handed over with its metadata, kept for its term, and then destroyed by two people.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "organisatie",
            "web",
            "opslag",
            "logboek",
            "nota",
            "besluit",
            "verzending",
            "openbaarmaking"
        })
package nl.nota.archief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
