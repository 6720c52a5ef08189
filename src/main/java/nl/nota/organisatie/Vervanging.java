package nl.nota.organisatie;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** For instance Eva Lindeman (b.a., voor DJZ), or DGB (wnd.) where the functie has no holder. */
    String inWords() {
        var voor = codes.stream().sorted().collect(Collectors.joining(" en "));
        if (van == null) return voor + " (" + formule.afkorting() + ")";
        return van.naam() + " (" + formule.afkorting() + ", voor " + voor + ")";
    }

    /** As it stands behind the name of who acts: b.a. Eva Lindeman, or wnd. where the functie has no holder. */
    public String behindTheName() {
        return van == null ? formule.afkorting() : formule.afkorting() + " " + van.naam();
    }

    public boolean covers(String code) {
        return codes.contains(code);
    }
}
