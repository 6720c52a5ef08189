package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Inhoud;
import org.jspecify.annotations.Nullable;

/**
 * A nota as the public would read it.
 *
 * @param versie the versie that it is made from, or 0 for the concept as it is saved now
 * @param ingediendOp when that versie was submitted, or null
 * @param gemaaktOp when this was made
 * @param weg what was to stay inside and does not stand in the text any more
 * @param gronden on which something stays inside, in the order of the law
 */
public record Publiekbeeld(
        int versie,
        @Nullable Instant ingediendOp,
        Instant gemaaktOp,
        Inhoud inhoud,
        Papier papier,
        List<Binnenvak> weg,
        List<String> gronden) {}
