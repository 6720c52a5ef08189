/**
 * Openbaarmaking: what of a decided nota becomes public. What must stay inside is taken out (lakken), somebody else
 * releases it, and the public reads a version that was made anew without it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "organisatie",
            "web",
            "opslag",
            "nota",
            "inlezen",
            "opmerking",
            "route",
            "afstemming",
            "parafering",
            "besluit",
            "verzending"
        })
package nl.nota.openbaarmaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
