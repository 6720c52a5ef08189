package nl.nota.nota;

import java.util.List;

/** A block of text in a rubriek. */
public sealed interface Blok {

    /** A paragraph. */
    record Alinea(List<Inline> inhoud) implements Blok {
        public Alinea {
            inhoud = List.copyOf(inhoud);
        }
    }

    /**
     * A list.
     *
     * @param genummerd whether its items are numbered; otherwise they carry a dash
     * @param begin the number of the first item, 1 unless the list goes on after an interruption; 1 when not numbered
     */
    record Lijst(boolean genummerd, int begin, List<Punt> punten) implements Blok {
        /** The highest number of an item; what is higher is a year or an amount. */
        public static final int HOOGSTE = 999;

        public Lijst {
            punten = List.copyOf(punten);
            if (punten.isEmpty()) throw new IllegalArgumentException("A list has at least one item");
            if (begin < 1 || (genummerd && begin + punten.size() - 1 > HOOGSTE)) {
                throw new IllegalArgumentException("Items are numbered from 1 to %d".formatted(HOOGSTE));
            }
            if (!genummerd && begin != 1) throw new IllegalArgumentException("A list with dashes has no begin");
        }
    }

    /** One item of a list, with the lists nested in it. */
    record Punt(List<Inline> inhoud, List<Lijst> lijsten) {
        public Punt {
            inhoud = List.copyOf(inhoud);
            lijsten = List.copyOf(lijsten);
        }
    }

    /** A simple table; its first row is the heading. */
    record Tabel(List<Rij> rijen) implements Blok {
        public Tabel {
            rijen = List.copyOf(rijen);
        }
    }

    /** One row of a table. */
    record Rij(List<Cel> cellen) {
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    /** One cell of a table. */
    record Cel(List<Inline> inhoud) {
        public Cel {
            inhoud = List.copyOf(inhoud);
        }
    }
}
