package nl.nota.overzicht;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody set up the own desk.
 *
 * @param sneltoetsen whether single keys work while the list has the focus (WCAG 2.1.4)
 */
public record Werkplek(boolean sneltoetsen, List<Filter> filters) {
    public Werkplek {
        filters = List.copyOf(filters);
    }

    /**
     * A question to the own desk that was kept under a name, as it stands in an address; it holds no rights, so that
     * each who asks it sees the own desk.
     *
     * @param van the colleague who made and shared it, or null for an own one
     * @param gedeeld whether colleagues of the same onderdeel see it too
     */
    public record Filter(
            UUID id, String naam, String vraag, @Nullable String van, boolean gedeeld) {
        public boolean isEigen() {
            return van == null;
        }
    }
}
