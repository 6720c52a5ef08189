package nl.nota.nota;

/**
 * A piece of the text of one rubriek as it was read, with the words around it, so that it can be found again.
 *
 * @param rubriek the code of the rubriek
 * @param begin where it begins in the light markup as it is served, in Unicode code points
 * @param eind past its last code point
 * @param citaat the piece itself, in light markup
 * @param voor some words before it
 * @param na some words after it
 */
public record Passage(String rubriek, int begin, int eind, String citaat, String voor, String na) {
    public Passage {
        if (begin < 0 || eind <= begin) throw new IllegalArgumentException("A passage has a begin before its end");
    }
}
