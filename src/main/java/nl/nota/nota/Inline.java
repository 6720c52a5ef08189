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
            if (!isAdres(adres)) throw new IllegalArgumentException("A link leads to an https address");
            inhoud = List.copyOf(inhoud);
        }

        /** Whether a link may lead there: https, in one piece, of a length that a browser takes. */
        public static boolean isAdres(String adres) {
            return adres.startsWith("https://")
                    && adres.length() > "https://".length()
                    && adres.length() <= 2000
                    && adres.codePoints()
                            .noneMatch(c -> Tekens.isSpatie(c) || Tekens.isVerboden(c) || c == 0xA0 || c == 0x202F);
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
