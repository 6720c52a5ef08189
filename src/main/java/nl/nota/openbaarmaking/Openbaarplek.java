package nl.nota.openbaarmaking;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import nl.nota.nota.Kenmerk;

/**
 * A place in the list for the public, which has the newest at its head: just before or just after a nota in it. What
 * becomes public meanwhile moves nobody's page.
 */
public record Openbaarplek(Instant moment, Kenmerk kenmerk) {
    private static final char TUSSEN = '_';

    static Openbaarplek of(Openbaarregel regel) {
        return new Openbaarplek(regel.tijd(), regel.kenmerk());
    }

    /** The place that an address names, or none. */
    public static Optional<Openbaarplek> parse(String geschreven) {
        var tussen = geschreven.indexOf(TUSSEN);
        if (tussen < 0) return Optional.empty();
        try {
            var moment = Instant.parse(geschreven.substring(0, tussen));
            return Kenmerk.parse(geschreven.substring(tussen + 1)).map(een -> new Openbaarplek(moment, een));
        } catch (DateTimeException geenMoment) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return moment.toString() + TUSSEN + kenmerk.waarde();
    }
}
