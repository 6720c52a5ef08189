package nl.nota.organisatie;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says, of whom it vouches for: checked in signature, issuer, audience, time and nonce.
 *
 * @param uitgever the claim iss
 * @param onderwerp the claim sub, with the issuer who it is
 * @param gebruikersnaam what the claim of the settings says, for whoever comes for the first time
 * @param naam how this person is called, if the provider says so
 * @param bewezen when this person last showed who it is, if the provider says so
 */
public record Pas(
        String uitgever,
        String onderwerp,
        Optional<String> gebruikersnaam,
        String naam,
        @Nullable Instant bewezen) {}
