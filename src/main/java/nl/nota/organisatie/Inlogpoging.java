package nl.nota.organisatie;

/** What became of somebody's try to log in. */
public sealed interface Inlogpoging {
    /** The password was right. */
    record Gelukt(Medewerker medewerker) implements Inlogpoging {}

    /** Name or password was wrong; which of them is never said. */
    record Mislukt() implements Inlogpoging {}

    /** This address tried too often. */
    record TeVaak(long seconden) implements Inlogpoging {}
}
