package nl.nota.organisatie;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In whose place a person may act today, and for which codes: only codes that the other holds by own right, so that a
 * vervanging is never passed on.
 *
 * @param van who is replaced; null for a functie that has no holder of its own
 * @param grondslag the legal basis as it was given
 */
public record Vervanging(@Nullable Vervangene van, Set<String> codes, Formule formule, String grondslag) {
    /** Somebody who is replaced. */
    public record Vervangene(UUID id, String gebruikersnaam, String naam) {}

    public Vervanging {
        codes = Set.copyOf(codes);
    }

    public boolean covers(String code) {
        return codes.contains(code);
    }
}
