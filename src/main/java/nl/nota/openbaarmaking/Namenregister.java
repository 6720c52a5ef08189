package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those whose names are known, found by the first word of their surname or of their first name. */
final class Namenregister {
    private final Map<String, List<Bekende>> achternamen = new HashMap<>();
    private final Map<String, List<Bekende>> voornamen = new HashMap<>();
    private final Set<String> openbaar = new HashSet<>();

    /**
     * A register.
     *
     * @param openbaar the surnames of others who are public, folded
     */
    Namenregister(Collection<Bekende> bekenden, Collection<String> openbaar) {
        this.openbaar.addAll(openbaar);
        for (var een : bekenden) {
            achternamen
                    .computeIfAbsent(een.achternaam().getFirst(), naam -> new ArrayList<>())
                    .add(een);
            if (!een.voornaam().isEmpty() && een.soort() == Bekende.Soort.BEKEND)
                voornamen
                        .computeIfAbsent(een.voornaam().getFirst(), naam -> new ArrayList<>())
                        .add(een);
        }
    }

    List<Bekende> byAchternaam(String woord) {
        return achternamen.getOrDefault(woord, List.of());
    }

    List<Bekende> byVoornaam(String woord) {
        return voornamen.getOrDefault(woord, List.of());
    }

    /** Whether only somebody in public office is called so. */
    boolean isOpenbaar(String achternaam) {
        return openbaar.contains(achternaam)
                || byAchternaam(achternaam).stream().anyMatch(een -> een.soort() == Bekende.Soort.OPENBAAR);
    }
}
