package nl.nota.organisatie.web;

import nl.nota.organisatie.Pas;

/** What somebody comes back with who was sent to the provider. */
sealed interface Terugkomst {
    /**
     * The provider vouches for this person.
     *
     * @param geheim the link of beheer that it is for, or empty
     */
    record Erkend(Pas pas, Doel doel, String geheim) implements Terugkomst {}

    /**
     * With nothing: what came back is false, old, of another, or the provider is away.
     *
     * @param code of the sentence that says so
     */
    record Afgewezen(String code, Doel doel) implements Terugkomst {}
}
