package nl.nota.nota;

import java.util.List;

/**
 * How a ministry prints the head of its notas: which lines, in which order, under which label.
 *
 * @param ministerie the code of the ministry
 * @param vorm how it writes a kenmerk
 */
public record Kopprofiel(String ministerie, Kenmerkvorm vorm, List<Regel> regels) {
    /** The head of the ministerie van Defensie. */
    public static final Kopprofiel DEFENSIE = new Kopprofiel(
            "DEF",
            Kenmerkvorm.DEFENSIE,
            List.of(
                    new Regel(Bron.AAN, "Aan"),
                    new Regel(Bron.VAN, "Van"),
                    new Regel(Bron.AFGESTEMD, "Afgestemd met"),
                    new Regel(Bron.AFSCHRIFT, "In afschrift aan"),
                    new Regel(Bron.PARAFEN, "Geparafeerd")));

    public Kopprofiel {
        regels = List.copyOf(regels);
    }

    /** One line of it, with its label. */
    public record Regel(Bron bron, String opschrift) {}

    /** What a line says; what is computed stays so, whatever its label. */
    public enum Bron {
        AAN,
        VAN,
        /** Who agreed. */
        AFGESTEMD,
        /** Who agreed within the own ministry. */
        INTERN_AFGESTEMD,
        /** Which other ministries agreed. */
        EXTERN_AFGESTEMD,
        /** With whom it was written. */
        SAMENGEWERKT,
        AFSCHRIFT,
        /** What the line initialled. */
        PARAFEN,
        /** Who of the own ministry agreed, and thereby initialled as well. */
        MEDEPARAFEN
    }

    /** Whether it has such a line. */
    public boolean has(Bron bron) {
        return regels.stream().anyMatch(regel -> regel.bron() == bron);
    }
}
