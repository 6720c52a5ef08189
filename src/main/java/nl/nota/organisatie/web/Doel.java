package nl.nota.organisatie.web;

/** Why somebody is sent to the provider. */
enum Doel {
    /** To come in. */
    INLOGGEN,
    /** To show anew that it is still the same person. */
    BEWIJS,
    /** To come in for the first time, by a link of beheer. */
    AANMELDEN
}
