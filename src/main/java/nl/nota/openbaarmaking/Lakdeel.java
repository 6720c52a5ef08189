package nl.nota.openbaarmaking;

/**
 * A piece of what lies with a nota in which something may have to stay inside: a field of the head, a rubriek, a
 * footnote, what a bewindspersoon wrote beside it, a bijlage.
 *
 * @param sleutel names it within its nota: letters, digits, points and dashes
 * @param titel as people call it
 * @param tekst its words, line by line
 */
public record Lakdeel(String sleutel, Soort soort, String titel, String tekst) {

    /** What it is a piece of. */
    public enum Soort {
        KOP,
        RUBRIEK,
        VOETNOOT,
        AANTEKENING,
        BIJLAGE,
        /** A sheet on which more stands than the words that were read; its text only names it. */
        BEELD,
        /** A part of such a sheet; its text only says where it lies. */
        VLAK;

        /** Whether its text is what can be read there. */
        boolean isWoorden() {
            return this != BEELD && this != VLAK;
        }
    }

    /** How many code points there are in it. */
    public int lengte() {
        return tekst.codePointCount(0, tekst.length());
    }

    /** The words at a place in it. */
    String woorden(int begin, int eind) {
        var van = tekst.offsetByCodePoints(0, begin);
        return tekst.substring(van, tekst.offsetByCodePoints(van, eind - begin));
    }
}
