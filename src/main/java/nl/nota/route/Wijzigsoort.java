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
    TERMIJN;

    /** Whether it takes a party away; that is never done without a reason. */
    public boolean takesAway() {
        return this == VERVALLEN || this == VERVANGEN || this == OVERGESLAGEN;
    }
}
