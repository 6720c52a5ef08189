package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Kenmerk;

/**
 * How far a decided nota is on its way to the public, for whoever must know whose turn it is.
 *
 * @param sinds since when it is there
 * @param lakkers who said of it what stays inside, and so may not release it; known once there is something to release
 * @param gepland whether it becomes public without anybody saying so again
 * @param introkken who took it away while nobody else looked at that yet; empty where nobody did
 */
public record Openbaarmakingstand(
        Kenmerk kenmerk,
        Openbaarmakingsfase fase,
        Instant sinds,
        Set<UUID> lakkers,
        boolean gepland,
        Set<UUID> introkken) {
    public Openbaarmakingstand {
        lakkers = Set.copyOf(lakkers);
        introkken = Set.copyOf(introkken);
    }
}
