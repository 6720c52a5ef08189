package nl.nota.organisatie;

import org.jspecify.annotations.Nullable;

/** How it is written who acted, and in whose place. */
public final class Namen {
    private Namen() {}

    /**
     * Both names with the formule between them, for instance Tom Verhagen, b.a. Eva Lindeman.
     *
     * @param vervangen who was replaced, or empty
     */
    public static String of(String naam, @Nullable Formule formule, String vervangen) {
        if (formule == null) return naam;
        return (naam + ", " + formule.afkorting() + " " + vervangen).strip();
    }
}
