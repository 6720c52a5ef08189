package nl.nota.overzicht;

import java.util.List;
import java.util.UUID;

/**
 * How somebody set up the own desk.
 *
 * @param sneltoetsen whether single keys work while the list has the focus (WCAG 2.1.4)
 */
public record Werkplek(boolean sneltoetsen, List<Filter> filters) {
    public Werkplek {
        filters = List.copyOf(filters);
    }

    /** A question to the own desk that was kept under a name, as it stands in an address. */
    public record Filter(UUID id, String naam, String vraag) {}
}
