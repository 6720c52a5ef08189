package nl.nota.besluit;

/** What the private office writes down about a besluit that was taken elsewhere: on whose word, and what shows it. */
public record Opgave(Gezag gezag, Bewijs bewijs) {}
