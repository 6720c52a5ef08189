package nl.nota.organisatie;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key pair of a person on a device of that person (Web Authentication, level 3); nota knows the public half.
 *
 * @param gekopieerd whether it also stands with the maker of the device
 * @param gebruikt when it was last shown
 */
public record Passkey(
        UUID id,
        String naam,
        boolean gekopieerd,
        Instant gemaakt,
        @Nullable Instant gebruikt) {}
