package nl.nota.organisatie.web;

import java.time.Instant;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * How nota is connected to the provider, as the provider said last.
 *
 * @param uitgever the issuer of the settings
 * @param bekend how nota is known there
 * @param metagegevens what the provider says of itself
 * @param controle what exchanges a code and judges the token that comes for it
 * @param sinds when the provider said so
 */
record Aansluiting(
        String uitgever,
        ClientRegistration bekend,
        Map<String, Object> metagegevens,
        AuthenticationProvider controle,
        Instant sinds) {
    /** Whether the provider promises to name itself in each answer (RFC 9207). */
    boolean namesItself() {
        return Boolean.TRUE.equals(metagegevens.get("authorization_response_iss_parameter_supported"));
    }
}
