package nl.nota.organisatie;

import java.time.Instant;

/**
 * Who somebody is at a provider: issuer and subject together, whatever the other claims say (OpenID Connect Core 1.0,
 * 5.7).
 *
 * @param uitgever the claim iss
 * @param onderwerp the claim sub
 */
public record Identiteit(String uitgever, String onderwerp, Instant sinds) {}
