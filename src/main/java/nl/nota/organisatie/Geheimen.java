package nl.nota.organisatie;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes what nobody can guess: 256 bits, fit for an address. */
@Component
class Geheimen {
    private static final int BYTES = 32;

    private final SecureRandom random;

    Geheimen(SecureRandom random) {
        this.random = random;
    }

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
