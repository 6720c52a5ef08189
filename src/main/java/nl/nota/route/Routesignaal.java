package nl.nota.route;

/**
 * Words in a nota about which somebody is not asked; a question to who chooses the route, never a refusal.
 *
 * @param code who is not asked
 * @param naam what the code stands for
 * @param citaat the words, with a few around them
 * @param rubriek the heading they stand under
 */
public record Routesignaal(Soort soort, String code, String naam, String citaat, String rubriek) {

    /** What the words are about. */
    public enum Soort {
        /** Money, which HDFC answers for. */
        GELD,
        /** Law, which DJZ answers for. */
        RECHT,
        /** Another ministry or its minister. */
        MINISTERIE
    }
}
