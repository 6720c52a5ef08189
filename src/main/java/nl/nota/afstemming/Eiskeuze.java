package nl.nota.afstemming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a voorwaarde can be about, and who can see to it.
 *
 * @param rubrieken the titles of the rubrieken that hold text, by code, in their order
 * @param steller the name of the steller, who sees to it when nobody else is named
 * @param medestellers the names of the others who draft the nota, by user name
 */
public record Eiskeuze(Map<String, String> rubrieken, String steller, Map<String, String> medestellers) {
    public Eiskeuze {
        rubrieken = Collections.unmodifiableMap(new LinkedHashMap<>(rubrieken));
        medestellers = Collections.unmodifiableMap(new LinkedHashMap<>(medestellers));
    }
}
