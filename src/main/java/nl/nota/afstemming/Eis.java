package nl.nota.afstemming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party demands with an akkoord mits; recorded it is a {@link Voorwaarde}.
 *
 * @param plaats where in the versie the words stand that it is about, or null
 * @param eigenaar user name of the drafter who must see to it; null means the steller
 * @param uiterlijk the last day on which it must be met, or null
 */
public record Eis(
        String tekst,
        @Nullable Plaats plaats,
        @Nullable String eigenaar,
        @Nullable LocalDate uiterlijk) {
    public Eis {
        tekst = tekst.strip();
        eigenaar = eigenaar == null || eigenaar.isBlank() ? null : eigenaar.strip();
    }

    /** Only words: about the whole nota, for the steller, without a date. */
    public static Eis of(String tekst) {
        return new Eis(tekst, null, null, null);
    }

    /** Whether nothing was filled in. */
    public boolean isLeeg() {
        return tekst.isEmpty() && plaats == null && eigenaar == null && uiterlijk == null;
    }

    /** Which words are meant: by their place in the served text, or by the words themselves. */
    public record Plaats(
            @Nullable String rubriek,
            @Nullable Integer begin,
            @Nullable Integer eind,
            @Nullable String citaat) {}
}
