package nl.nota.besluit;

/** What a bewindspersoon wants to be met, and who must check that: a person or a code of the register. */
public record Besluiteis(String tekst, String controleur) {
    public Besluiteis {
        tekst = tekst.strip();
        controleur = controleur.strip();
    }

    /** The same, checked by whom the register knows under this name. */
    Besluiteis by(String bekend) {
        return new Besluiteis(tekst, bekend);
    }
}
