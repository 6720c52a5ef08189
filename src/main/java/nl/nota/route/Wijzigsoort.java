package nl.nota.route;

/** What can change in a route under way. */
public enum Wijzigsoort {
    /** Another party is asked as well. */
    TOEGEVOEGD,
    /** A party that need not answer is asked no longer. */
    VERVALLEN,
    /** Another party is asked in its place. */
    VERVANGEN,
    /** A required party is left out, on the authority of somebody who is named. */
    OVERGESLAGEN,
    /** A party has until another day. */
    TERMIJN,
    /** From now on every change lapses the agreement of a party. */
    STRENG,
    /** The nota cannot wait any more: the days that lie ahead come nearer, and nobody is left out. */
    SPOED;

    /** Whether it takes a party away; that is never done without a reason. */
    public boolean takesAway() {
        return this == VERVALLEN || this == VERVANGEN || this == OVERGESLAGEN;
    }

    /** Whether whoever reads the nota must be able to read why. */
    public boolean needsReason() {
        return takesAway() || this == SPOED;
    }
}
