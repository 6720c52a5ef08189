package nl.nota.overzicht;

import java.time.Instant;
import java.time.LocalDate;
import nl.nota.nota.Fase;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the own desk somebody wants to see, and in which order.
 *
 * @param zoek words in the onderwerp, or a kenmerk
 * @param van only what is sent by this code
 * @param bij only what lies with this code, or with STELLER or SECRETARIAAT
 * @param vervallen only where an akkoord lapsed
 * @param na the last row of the page before
 * @param grootte how many rows at most
 */
public record Werkvraag(
        Stapel stapel,
        @Nullable String zoek,
        @Nullable Soort soort,
        @Nullable Fase fase,
        @Nullable String van,
        @Nullable String bij,
        @Nullable Termijn termijn,
        boolean vervallen,
        Werkorde orde,
        boolean aflopend,
        @Nullable Plaats na,
        int grootte) {
    public static final int BLADZIJDE = 50;
    public static final int MEESTE = 500;

    public Werkvraag {
        grootte = Math.clamp(grootte, 1, MEESTE);
    }

    /** Where a row stands in the list. */
    public record Plaats(LocalDate dag, Instant sinds, String kenmerk) {}

    /** All of a pile in its own order, in the largest pages there are. */
    public static Werkvraag all(Stapel stapel) {
        return new Werkvraag(
                stapel,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                stapel.hasTermijn() ? Werkorde.TERMIJN : Werkorde.SINDS,
                !stapel.hasTermijn(),
                null,
                MEESTE);
    }

    /** The same question about notas in this fase only. */
    public Werkvraag in(Fase welke) {
        return new Werkvraag(
                stapel, zoek, soort, welke, van, bij, termijn, vervallen, orde, aflopend, na, grootte);
    }

    /** The same question about what comes after this row. */
    public Werkvraag after(Werkregel laatste) {
        return from(laatste.plaats(), grootte);
    }

    /** The same question from the first row, in the largest pages there are. */
    public Werkvraag whole() {
        return from(null, MEESTE);
    }

    /** The same question in pages of this size. */
    public Werkvraag sized(int aantal) {
        return from(na, aantal);
    }

    /** The same question about what comes after this place; null is from the first row. */
    public Werkvraag from(@Nullable Plaats plaats) {
        return from(plaats, grootte);
    }

    private Werkvraag from(@Nullable Plaats plaats, int aantal) {
        return new Werkvraag(stapel, zoek, soort, fase, van, bij, termijn, vervallen, orde, aflopend, plaats, aantal);
    }
}
