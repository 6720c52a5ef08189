package nl.nota.route;

import nl.nota.kern.Kalender;
import nl.nota.kern.Reces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the recess periods once, at the start: the Kamer sets them years ahead. */
@Configuration(proxyBeanMethods = false)
class Recessen {
    @Bean
    Kalender kalender(JdbcClient jdbc) {
        return new Kalender(jdbc.sql("SELECT naam, begin, eind FROM reces ORDER BY begin")
                .query(Reces.class)
                .list());
    }
}
