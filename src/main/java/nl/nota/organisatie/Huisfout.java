package nl.nota.organisatie;

import nl.nota.kern.Reden;

/**
 * What is wrong with a list, and where.
 *
 * @param regel the line of the file, the first one is 1; 0 where no line is to blame
 * @param kolom the column, or empty when it is about the whole line
 */
public record Huisfout(int regel, String kolom, Reden reden) {
    static Huisfout in(Huisrij rij, String kolom, String code, Object... waarden) {
        return new Huisfout(rij.regel(), kolom, Reden.onjuist(code, waarden));
    }
}
