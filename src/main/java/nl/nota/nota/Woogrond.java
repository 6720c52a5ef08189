package nl.nota.nota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which the Wet open overheid lets something stay inside.
 *
 * @param code as it is printed in the place of what stays inside, for instance 5.1.2e
 * @param titel in short
 * @param wet the words of the law
 * @param dicht whether it cannot be chosen for a nota that a decision is based on
 * @param toets the one key by which it is chosen, or null
 */
public record Woogrond(
        String code,
        String titel,
        String wet,
        Aard aard,
        boolean dicht,
        @Nullable String toets) {
    /** That of the contact data of officials. */
    public static final String LEVENSSFEER = "5.1.2e";

    private static final List<String> LEDEN = List.of("eerste", "tweede", "derde", "vierde", "vijfde");

    /** As it is read aloud: artikel 5.1, tweede lid, onder e, Woo. */
    public static String inWords(String code) {
        var delen = code.split("\\.");
        var artikel = "artikel " + (delen.length < 2 ? code : delen[0] + "." + delen[1]);
        if (delen.length < 3) return artikel + ", Woo";
        var lid = delen[2].charAt(0) - '1';
        var onder = delen[2].length() > 1 ? ", onder " + delen[2].substring(1) : "";
        return artikel + ", " + LEDEN.get(lid) + " lid" + onder + ", Woo";
    }

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
