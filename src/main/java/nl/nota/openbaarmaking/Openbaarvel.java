package nl.nota.openbaarmaking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list for the public.
 *
 * @param regels at most as many as a page holds, the newest first
 * @param nieuwer where the page before this one ends, or null when this is the first
 * @param ouder where the page after this one begins, or null when this is the last
 */
public record Openbaarvel(
        List<Openbaarregel> regels,
        @Nullable Openbaarplek nieuwer,
        @Nullable Openbaarplek ouder) {
    /** Whether there is nothing before and nothing after it. */
    public boolean isAlles() {
        return nieuwer == null && ouder == null;
    }

    /**
     * Makes it of one row more than fits, where there is one.
     *
     * @param gelezen in the order in which they were read
     * @param terug whether that was backwards, from a place on
     * @param vanaf whether it was read from a place at all
     */
    static Openbaarvel of(List<Openbaarregel> gelezen, int aantal, boolean terug, boolean vanaf) {
        var verder = gelezen.size() > aantal;
        var past = gelezen.subList(0, Math.min(aantal, gelezen.size()));
        var regels = terug ? past.reversed() : past;
        if (regels.isEmpty()) return new Openbaarvel(List.of(), null, null);
        return new Openbaarvel(
                List.copyOf(regels),
                (terug ? verder : vanaf) ? Openbaarplek.of(regels.getFirst()) : null,
                terug || verder ? Openbaarplek.of(regels.getLast()) : null);
    }
}
