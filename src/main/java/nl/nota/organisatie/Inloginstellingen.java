package nl.nota.organisatie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which ways people come in, and when they must show anew that it is they.
 *
 * @param wachtwoord whether a password opens the door
 * @param passkey whether a passkey does
 */
@ConfigurationProperties("nota.inloggen")
public record Inloginstellingen(
        @DefaultValue("true") boolean wachtwoord,
        @DefaultValue("true") boolean passkey,
        @DefaultValue Oidc oidc,
        @DefaultValue Bewijs bewijs) {
    /**
     * The provider of identities of the house.
     *
     * @param issuer empty without one
     * @param naam what it is called on the button
     * @param claim by which claim somebody is known who comes by it for the first time
     */
    public record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String client,
            @DefaultValue("") String geheim,
            @DefaultValue("uw organisatie") String naam,
            @DefaultValue("preferred_username") String claim,
            @DefaultValue("openid profile") String scopes) {
        /** The secret stands in no log. */
        @Override
        public String toString() {
            return issuer + " " + client;
        }
    }

    /**
     * The fresh proof.
     *
     * @param minuten how long one is good
     * @param iedereen whether it is asked of those too who have only a password
     */
    public record Bewijs(
            @DefaultValue("5") int minuten,
            @DefaultValue("false") boolean iedereen) {}
}
