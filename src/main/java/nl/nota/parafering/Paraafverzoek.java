package nl.nota.parafering;

import nl.nota.nota.Versienummer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to record for a functie of the line.
 *
 * @param gelezen the versie that was read
 * @param namens user name of who is replaced, or null when the author did not say
 */
public record Paraafverzoek(
        String functie,
        Paraafoordeel oordeel,
        String toelichting,
        Versienummer gelezen,
        @Nullable String namens) {
    public Paraafverzoek {
        toelichting = toelichting.strip();
    }

    /** That this functie initials what was read. */
    public static Paraafverzoek paraaf(String functie, Versienummer gelezen) {
        return new Paraafverzoek(functie, Paraafoordeel.PARAAF, "", gelezen, null);
    }
}
