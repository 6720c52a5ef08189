package nl.nota.opslag;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses by the settings where bytes lie and who looks for viruses in them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Opslaginstellingen.class)
class Opslagconfiguratie {
    private static final Duration GEDULD = Duration.ofMinutes(2);

    @Bean
    Inrichting inrichting(Opslaginstellingen instellingen, @Value("${nota.data-dir}") Path data) {
        var map = data.toAbsolutePath().normalize().resolve("opslag");
        return new Inrichting(
                map.resolve("klad"),
                instellingen.isS3() ? new S3plaats(instellingen.s3()) : new Mapplaats(map.resolve("bestanden")),
                instellingen.hasScanner() ? new Virusscanner(instellingen.clamav(), GEDULD) : null);
    }
}
