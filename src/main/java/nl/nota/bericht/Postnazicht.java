package nl.nota.bericht;

import java.util.List;
import nl.nota.kern.Nazicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how much mail was waiting: after a back-up was put back, some of it may have gone out before. */
@Component
class Postnazicht implements Nazicht {
    private final JdbcClient jdbc;

    Postnazicht(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bevinding> look() {
        var wacht = jdbc.sql("""
            SELECT (SELECT count(*) FROM zending WHERE klaar IS NULL)
                + (SELECT count(*) FROM bericht_post WHERE zending IS NULL AND NOT vervallen)
            """).query(Long.class).single();
        return List.of(Bevinding.goed(
                wacht == 0
                        ? "E-mail: er wachtte niets."
                        : "E-mail: %d berichten wachtten nog en gaan uit zodra nota start; wat al verstuurd was gaat dan nog eens."
                                .formatted(wacht)));
    }
}
