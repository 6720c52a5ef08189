package nl.nota.openbaarmaking;

/**
 * Something found in a text that should stay inside.
 *
 * @param begin where it begins, in characters
 * @param eind past its last character
 */
record Vondst(int begin, int eind, Laksoort soort, String grond) {
    Vondst(int begin, int eind, Laksoort soort) {
        this(begin, eind, soort, soort.grond());
    }

    boolean overlaps(Vondst ander) {
        return begin < ander.eind && ander.begin < eind;
    }
}
