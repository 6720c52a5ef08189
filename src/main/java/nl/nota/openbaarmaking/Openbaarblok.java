package nl.nota.openbaarmaking;

import java.util.List;

/** A block of text as the public reads it. */
public sealed interface Openbaarblok {
    /** Which of the three it is, for a template: ALINEA, LIJST or TABEL. */
    default String soort() {
        return switch (this) {
            case Alinea alinea -> "ALINEA";
            case Lijst lijst -> "LIJST";
            case Tabel tabel -> "TABEL";
        };
    }

    /** A paragraph. */
    record Alinea(List<Openbaardeel> delen) implements Openbaarblok {
        public Alinea {
            delen = List.copyOf(delen);
        }
    }

    /**
     * A list.
     *
     * @param begin the number of its first item, when its items are numbered
     */
    record Lijst(boolean genummerd, int begin, List<Punt> punten) implements Openbaarblok {
        public Lijst {
            punten = List.copyOf(punten);
        }
    }

    /** One item of a list, with the lists nested in it. */
    record Punt(List<Openbaardeel> delen, List<Lijst> lijsten) {
        public Punt {
            delen = List.copyOf(delen);
            lijsten = List.copyOf(lijsten);
        }
    }

    /** A table; its first row is the heading. Each row is the cells in it. */
    record Tabel(List<List<List<Openbaardeel>>> rijen) implements Openbaarblok {
        public Tabel {
            rijen = rijen.stream()
                    .map(rij -> rij.stream().map(List::copyOf).toList())
                    .toList();
        }
    }
}
