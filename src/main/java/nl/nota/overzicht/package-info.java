/**
 * Overzicht: the roof. Pages and reads across modules: the whole file of a nota, the werkvoorraad, the paper and its
 * PDF.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "organisatie",
            "web",
            "logboek",
            "nota",
            "opmerking",
            "inlezen",
            "controle",
            "route",
            "afstemming",
            "parafering",
            "besluit",
            "verzending",
            "openbaarmaking",
            "archief",
            "bericht"
        })
package nl.nota.overzicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
