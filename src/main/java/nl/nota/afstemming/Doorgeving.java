package nl.nota.afstemming;

/**
 * What somebody wants to pass on within a party.
 *
 * @param onderdeel the party
 * @param naar the user name of the colleague
 * @param toelichting a word along with it, perhaps empty
 */
public record Doorgeving(String onderdeel, String naar, String toelichting) {
    public Doorgeving {
        naar = naar.strip();
        toelichting = toelichting.strip();
    }
}
