package nl.nota.nota;

/**
 * A ground on which the Wet open overheid lets something stay inside.
 *
 * @param code as it is printed in the place of what stays inside, for instance 5.1.2e
 * @param titel in short
 * @param wet the words of the law
 * @param dicht whether it cannot be chosen for a nota that a decision is based on
 */
public record Woogrond(String code, String titel, String wet, Aard aard, boolean dicht) {
    /** That of the contact data of officials. */
    public static final String LEVENSSFEER = "5.1.2e";

    /** How it binds. */
    public enum Aard {
        /** What falls under it never becomes public. */
        ABSOLUUT,
        /** It is weighed against the interest of openness. */
        RELATIEF,
        UITZONDERLIJK,
        BEPERKING
    }
}
