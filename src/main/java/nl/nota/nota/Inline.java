package nl.nota.nota;

import java.util.List;

/** A run of text within a block. */
public sealed interface Inline {

    /** Plain words. */
    record Woorden(String tekst) implements Inline {}

    /** Bold text. */
    record Vet(List<Inline> inhoud) implements Inline {
        public Vet {
            inhoud = List.copyOf(inhoud);
        }
    }

    /** Italic text. */
    record Cursief(List<Inline> inhoud) implements Inline {
        public Cursief {
            inhoud = List.copyOf(inhoud);
        }
    }

    /** A link to an https address. */
    record Link(List<Inline> inhoud, String adres) implements Inline {
        public Link {
            inhoud = List.copyOf(inhoud);
        }
    }

    /**
     * The anchor of a footnote, with the text of the note itself. Its number is not stored: notes are numbered in the
     * order in which they stand in the nota. A note holds no further note.
     */
    record Voetnoot(List<Inline> inhoud) implements Inline {
        public Voetnoot {
            inhoud = List.copyOf(inhoud);
        }
    }
}
