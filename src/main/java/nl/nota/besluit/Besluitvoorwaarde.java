package nl.nota.besluit;

import jakarta.persistence.Embeddable;

/** What must be met before the decision is carried out, and the person who checks that. */
@Embeddable
public record Besluitvoorwaarde(String tekst, String controleur) {
    public Besluitvoorwaarde {
        tekst = tekst.strip();
        controleur = controleur.strip();
    }
}
