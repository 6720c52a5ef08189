package nl.nota.inlezen;

import java.util.List;

/**
 * A paragraph, a heading, an item of a list or a whole table, as it is written to a Word file.
 *
 * @param niveau of the heading from 1, or of the item from 0
 * @param nummer of the item; 0 when it has a dash
 * @param code of the rubriek that the heading stands over
 * @param rijen of a table: rows of cells
 */
record Wordrij(Soort soort, int niveau, int nummer, String code, List<Loop> lopen, List<List<List<Loop>>> rijen) {
    enum Soort {
        KOP,
        ALINEA,
        PUNT,
        TABEL
    }

    static Wordrij kop(int niveau, String code, String titel) {
        return new Wordrij(Soort.KOP, niveau, 0, code, List.of(Loop.of(titel)), List.of());
    }

    static Wordrij alinea(List<Loop> lopen) {
        return new Wordrij(Soort.ALINEA, 0, 0, "", lopen, List.of());
    }

    static Wordrij punt(int niveau, int nummer, List<Loop> lopen) {
        return new Wordrij(Soort.PUNT, niveau, nummer, "", lopen, List.of());
    }

    static Wordrij tabel(List<List<List<Loop>>> rijen) {
        return new Wordrij(Soort.TABEL, 0, 0, "", List.of(), rijen);
    }

    /** Whether only the words can differ, so that the change can be shown within. */
    boolean isLike(Wordrij ander) {
        return soort == ander.soort
                && soort != Soort.TABEL
                && niveau == ander.niveau
                && nummer == ander.nummer
                && code.equals(ander.code);
    }
}
