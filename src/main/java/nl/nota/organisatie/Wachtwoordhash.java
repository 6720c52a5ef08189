package nl.nota.organisatie;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password is kept: Argon2id with the least memory (19 MiB) and rounds (2) that OWASP advises. */
@Configuration(proxyBeanMethods = false)
class Wachtwoordhash {
    @Bean
    PasswordEncoder wachtwoordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
