package nl.nota.nota;

/** A drafter as printed in the reference column; literals are kept as they stand, empty means not given. */
public record Opsteller(String naam, String functie, String afdeling, String telefoon, String email) {}
