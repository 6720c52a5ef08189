package nl.nota.controle;

/**
 * A change of one click that is certainly right.
 *
 * @param knop what the button says
 * @param tekst what comes in the place of the quote, in light markup
 */
public record Verbetering(String knop, String tekst) {
    /** Puts other words in the place of the quote. */
    public static Verbetering into(String tekst) {
        return new Verbetering("Maak er “" + tekst + "” van", tekst);
    }
}
