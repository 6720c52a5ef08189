package nl.nota.nota;

import nl.nota.opslag.Scanstand;

/**
 * A bijlage as it can be had now.
 *
 * @param nummer its place among the others, from 1
 */
public record Bijlagestand(int nummer, Bijlage bijlage, Scanstand scan) {
    /** Whether it can be read: no virus scan is owed, and none found anything. */
    public boolean isVrij() {
        return scan.isVrij();
    }

    /** Whether the scanner found a virus in it. */
    public boolean isBesmet() {
        return scan == Scanstand.BESMET;
    }
}
