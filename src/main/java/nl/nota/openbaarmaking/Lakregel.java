package nl.nota.openbaarmaking;

import org.jspecify.annotations.Nullable;

/**
 * Words that may have to stay inside, and what becomes of them now.
 *
 * @param soort why they may
 * @param grond the code of the ground on which they stay inside, or would
 * @param lakking what was said of them last, or null when nobody said anything
 */
public record Lakregel(
        Lakplaats plaats,
        Laksoort soort,
        String woorden,
        Stand stand,
        String grond,
        @Nullable Lakking lakking) {

    /** What becomes of them. */
    public enum Stand {
        /** Somebody must say whether they stay inside. */
        OPEN,
        GELAKT,
        /** They become public. */
        BEWAARD
    }

    static Lakregel of(Lakvoorstel voorstel, @Nullable Lakking laatste) {
        var stand = laatste == null || laatste.besluit() == Lakbesluit.TERUG
                ? voorstel.soort().isZeker() ? Stand.GELAKT : Stand.OPEN
                : laatste.besluit() == Lakbesluit.LAKKEN ? Stand.GELAKT : Stand.BEWAARD;
        var grond = laatste == null ? null : laatste.grond();
        return new Lakregel(
                voorstel.plaats(),
                voorstel.soort(),
                voorstel.woorden(),
                stand,
                grond == null ? voorstel.grond() : grond,
                laatste);
    }

    /** Of words that were selected; empty when that was taken back. */
    static Lakregel of(Lakking lakking) {
        var grond = lakking.grond();
        return new Lakregel(
                lakking.plaats(),
                lakking.soort(),
                lakking.woorden(),
                lakking.besluit() == Lakbesluit.LAKKEN ? Stand.GELAKT : Stand.BEWAARD,
                grond == null ? lakking.soort().grond() : grond,
                lakking);
    }

    public boolean isGelakt() {
        return stand == Stand.GELAKT;
    }

    public boolean isOpen() {
        return stand == Stand.OPEN;
    }

    /** Whether nobody said so yet: it stays inside because it is certain, or waits. */
    public boolean isVanzelf() {
        return lakking == null || lakking.besluit() == Lakbesluit.TERUG;
    }

    /** Why, in the words of who said so; empty when nothing was said. */
    public String reden() {
        return lakking == null ? "" : lakking.reden();
    }
}
