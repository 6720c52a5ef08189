package nl.nota.besluit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon wants to be met, and who must check that: a person or a code of the register.
 *
 * @param persoon the person, once the register was asked; null for a code
 * @param naam the name of that person
 */
public record Besluiteis(
        String tekst,
        String controleur,
        @Nullable UUID persoon,
        @Nullable String naam) {
    public Besluiteis {
        tekst = tekst.strip();
        controleur = controleur.strip();
    }

    public Besluiteis(String tekst, String controleur) {
        this(tekst, controleur, null, null);
    }
}
