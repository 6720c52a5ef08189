package nl.nota.inlezen;

import java.util.List;

/**
 * A paragraph, an item of a list or a table on a sheet.
 *
 * @param stijl the name of its style, in small letters without spaces; empty when it has none
 * @param kop the level of a heading, from 1; 0 when it is none
 * @param niveau how deep the item stands in its list, from 0; -1 when it is no item
 * @param nummer of the item; 1 when not numbered
 * @param rijen the rows of a table, each with what stands in its cells; empty when it is no table
 */
record Stuk(
        String stijl,
        int kop,
        List<Loop> lopen,
        int niveau,
        boolean genummerd,
        int nummer,
        List<List<List<Stuk>>> rijen) {
    Stuk {
        lopen = List.copyOf(lopen);
        rijen = List.copyOf(rijen);
    }

    static Stuk alinea(String stijl, int kop, List<Loop> lopen) {
        return new Stuk(stijl, kop, lopen, -1, false, 1, List.of());
    }

    static Stuk punt(String stijl, List<Loop> lopen, int niveau, boolean genummerd, int nummer) {
        return new Stuk(stijl, 0, lopen, niveau, genummerd, nummer, List.of());
    }

    static Stuk tabel(List<List<List<Stuk>>> rijen) {
        return new Stuk("", 0, List.of(), -1, false, 1, rijen);
    }

    boolean isTabel() {
        return !rijen.isEmpty();
    }

    boolean isPunt() {
        return niveau >= 0;
    }

    /** Its letters, without the anchors of its notes. */
    String tekst() {
        StringBuilder uit = new StringBuilder();
        lopen.forEach(loop -> uit.append(loop.tekst()));
        return uit.toString();
    }

    boolean isLeeg() {
        return !isTabel() && tekst().isBlank() && lopen.stream().noneMatch(Loop::isAnker);
    }

    /** Whether every letter is bold. */
    boolean isVet() {
        return !tekst().isBlank()
                && lopen.stream().filter(loop -> !loop.tekst().isBlank()).allMatch(Loop::vet);
    }

    /** Whether every letter is italic. */
    boolean isCursief() {
        return !tekst().isBlank()
                && lopen.stream().filter(loop -> !loop.tekst().isBlank()).allMatch(Loop::cursief);
    }

    /** Whether the product wrote it, so that it means exactly what it says. */
    boolean isEigen() {
        return stijl.startsWith("nota");
    }

    Stuk with(List<Loop> anders) {
        return new Stuk(stijl, kop, anders, niveau, genummerd, nummer, rijen);
    }
}
