package nl.nota.openbaarmaking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a publication beside what it says.
 *
 * @param codes by which it is known to the national index
 * @param besloten when was decided on the nota
 * @param tijd when it is made
 * @param oorzaak why it replaces what stood at its address, or null
 */
record Uitgavekop(
        DiWoocodes codes,
        Instant besloten,
        Instant tijd,
        @Nullable Oorzaak oorzaak) {
    /** The same of what replaces nothing. */
    Uitgavekop zonder() {
        return new Uitgavekop(codes, besloten, tijd, null);
    }
}
