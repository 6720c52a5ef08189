package nl.nota.openbaarmaking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something becomes public, and why.
 *
 * @param moment the second at which it does, where that is the choice; else null
 * @param oorzaak why it replaces what is public now, as the public is told; null where it replaces nothing
 * @param reden the same for those inside, or why another moment is chosen; else empty
 */
public record Publicatieverzoek(
        Wanneer wanneer, @Nullable Instant moment, @Nullable Oorzaak oorzaak, String reden) {
    public Publicatieverzoek {
        reden = reden.strip();
    }

    /** When it becomes public. */
    public enum Wanneer {
        METEEN,
        EMBARGO,
        BIJ_VERZENDING,
        /** Not at all, though it was planned. */
        NIET
    }

    /** At once, and for the first time. */
    public static Publicatieverzoek meteen() {
        return new Publicatieverzoek(Wanneer.METEEN, null, null, "");
    }

    /** At this second. */
    public static Publicatieverzoek embargo(Instant moment, String reden) {
        return new Publicatieverzoek(Wanneer.EMBARGO, moment, null, reden);
    }
}
