package nl.nota.logboek;

/** What the check of a keten found. */
public sealed interface Uitslag {

    /** Every row is as it was written; with the hash of the last one, to compare with a note made elsewhere. */
    record Ongeschonden(int aantal, String laatsteHash) implements Uitslag {}

    /** From row {@code nr} on the keten proves nothing any more. */
    record Gebroken(int nr, Breuk wat) implements Uitslag {}
}
