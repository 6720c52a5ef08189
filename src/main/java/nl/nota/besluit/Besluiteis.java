package nl.nota.besluit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon wants to be met, and who must check that: a person or a code of the register.
 *
 * @param persoon the person, once the register was asked; null for a code
 */
public record Besluiteis(String tekst, String controleur, @Nullable UUID persoon) {
    public Besluiteis {
        tekst = tekst.strip();
        controleur = controleur.strip();
    }

    public Besluiteis(String tekst, String controleur) {
        this(tekst, controleur, null);
    }
}
