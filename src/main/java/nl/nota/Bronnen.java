package nl.nota;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import nl.nota.web.Demoverleden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** Where time, identity and chance come from: nowhere else does the product ask for them. */
@Configuration(proxyBeanMethods = false)
class Bronnen {
    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** Dutch office time in microseconds: no finer than the database keeps it, so that what is read back is equal. */
    @Bean
    Clock clock(Optional<Demoverleden> demo) {
        var echt = Clock.tick(Clock.system(NEDERLAND), Duration.ofNanos(1_000));
        return demo.map(verleden -> verleden.over(echt)).orElse(echt);
    }

    @Bean
    IdGenerator identiteiten() {
        return new JdkIdGenerator();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
