package nl.nota.nota;

import java.util.List;

/**
 * One place in a nota that two versies have differently.
 *
 * @param plaats a field of the head (onderwerp, aan, van, afschrift, soort, datum, rubricering, opgesteldDoor), the
 *     code of a rubriek, {@link #VOLGORDE} or {@link #BIJLAGEN}
 * @param was as it stood, a rubriek in light markup; empty when it was not there
 * @param wordt as it stands now
 * @param segmenten both, word by word, for the screen
 * @param woorden how many words differ
 */
public record Wijziging(String plaats, Soort soort, String was, String wordt, List<Segment> segmenten, int woorden) {
    /** The order of the rubrieken is another one. */
    public static final String VOLGORDE = "rubrieken";

    /** Which files lie with the nota, their order, or what is said of them. */
    public static final String BIJLAGEN = "bijlagen";

    /** Whether what is said changed, or only how it is written. */
    public enum Soort {
        INHOUDELIJK,
        /** A machine proves that it says the same. */
        REDACTIONEEL
    }

    /** A run of text in the comparison. */
    public record Segment(Verschil verschil, String tekst) {}

    /** In which of the two a segment stands. */
    public enum Verschil {
        GELIJK,
        VERWIJDERD,
        TOEGEVOEGD
    }

    public Wijziging {
        segmenten = List.copyOf(segmenten);
    }

    /** How many separate spots differ; a place that only moved counts as one. */
    public int plekken() {
        int plekken = 0;
        boolean gelijk = true;
        for (Segment segment : segmenten) {
            boolean nuGelijk = segment.verschil() == Verschil.GELIJK;
            if (gelijk && !nuGelijk) plekken++;
            gelijk = nuGelijk;
        }
        return Math.max(plekken, 1);
    }

    static Wijziging of(String plaats, Soort soort, String was, String wordt) {
        List<Segment> segmenten = Woordverschil.of(was, wordt);
        return new Wijziging(plaats, soort, was, wordt, segmenten, Woordverschil.count(segmenten));
    }
}
