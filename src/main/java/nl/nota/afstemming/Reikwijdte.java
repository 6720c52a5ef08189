package nl.nota.afstemming;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Wijziging;
import nl.nota.route.Partij;

/** Which changes touch what a party answers for. */
final class Reikwijdte {
    /** Places that every party answers for, whatever its scope. */
    private static final Set<String> ALTIJD =
            Set.of("onderwerp", "aan", "van", "bijlagen", Sjabloon.GEADVISEERD_BESLUIT);

    private Reikwijdte() {}

    /**
     * The changes in content, leaving out what a machine proves to be redactioneel, within the party's scope; for a
     * party that is strict every change.
     */
    static List<Wijziging> touching(Partij partij, List<Wijziging> wijzigingen) {
        if (partij.streng()) return wijzigingen;
        return wijzigingen.stream()
                .filter(wijziging -> wijziging.soort() == Wijziging.Soort.INHOUDELIJK)
                .filter(wijziging -> covers(partij, wijziging.plaats()))
                .toList();
    }

    private static boolean covers(Partij partij, String plaats) {
        return partij.scope().isEmpty()
                || ALTIJD.contains(plaats)
                || partij.scope().contains(plaats);
    }
}
