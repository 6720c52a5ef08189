package nl.nota;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import nl.nota.web.DemoOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database the product uses, and as whom: its own when none is named, else the one that is named. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Runs the migrations as the owner; they grant to the role of the running product by its name. */
    @Bean
    FlywayConfigurationCustomizer placeholders(JdbcConnectionDetails toepassing) {
        return flyway -> flyway.placeholders(Map.of("toepassing", quoted(toepassing.getUsername())));
    }

    @Bean
    FlywayMigrationStrategy migration() {
        return flyway -> {
            DatabaseGuard.requireVersion(flyway.getConfiguration().getDataSource());
            Overgang.require(flyway);
            Overgang.migrate(flyway);
        };
    }

    private static String quoted(@Nullable String name) {
        if (name == null) throw new StartRefused("Zet SPRING_DATASOURCE_USERNAME op de rol die nota zelf gebruikt.");
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The embedded database of the demo. */
    @DemoOnly
    @Configuration(proxyBeanMethods = false)
    static class Embedded {
        @Bean
        EmbeddedDatabase embeddedDatabase(
                Loopback loopback,
                SecureRandom random,
                @Value("${nota.data-dir}") Path data,
                @Value("${nota.postgres-dir}") Path programs) {
            loopback.require();
            return EmbeddedDatabase.open(data, programs, random);
        }

        @Bean
        JdbcConnectionDetails toepassing(EmbeddedDatabase database) {
            return new Toepassing(
                    database.url(),
                    database.toepassing().name(),
                    database.toepassing().password());
        }

        @Bean
        FlywayConnectionDetails eigenaar(EmbeddedDatabase database) {
            return new Eigenaar(
                    database.url(),
                    database.eigenaar().name(),
                    database.eigenaar().password());
        }
    }

    private record Toepassing(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record Eigenaar(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
