package nl.nota.route;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What the route of a kind of nota usually looks like; a beginning for who chooses a route, and nothing more. The line
 * is that of who sends the nota.
 *
 * @param soort for which notas it is meant, or null for all
 * @param onderdeel whose notas, or null for everybody’s
 */
public record Routesjabloon(
        String code,
        String naam,
        @Nullable Soort soort,
        @Nullable String onderdeel,
        Beslisregel regel,
        List<Regel> partijen) {
    public Routesjabloon {
        partijen = List.copyOf(partijen);
    }

    /** One party of it, with its term in working days. */
    public record Regel(
            int halte, String onderdeel, Set<String> scope, int werkdagen, boolean verplicht, boolean streng) {}

    /** Whether it is meant for a nota of this kind from this onderdeel. */
    public boolean fits(@Nullable Soort welke, @Nullable String van) {
        return (soort == null || soort == welke) && (onderdeel == null || onderdeel.equals(van));
    }
}
