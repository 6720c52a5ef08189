package nl.nota.organisatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.nota.web.DemoOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the people of the demo in at the first start, before the first page is served. Whatever else the demo brings
 * in takes this bean as an argument, and so comes after it.
 */
@Component
@DemoOnly
public class DemoOrganisatie {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final JdbcClient jdbc;
    private final Wachtwoorden wachtwoorden;
    private final Tokens tokens;
    private final Clock clock;

    public DemoOrganisatie(
            JdbcClient jdbc,
            DemoMensen mensen,
            Wachtwoorden wachtwoorden,
            Tokens tokens,
            Clock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.wachtwoorden = wachtwoorden;
        this.tokens = tokens;
        this.clock = clock;
        transaction.executeWithoutResult(status -> {
            if (empty()) load(mensen);
        });
    }

    private boolean empty() {
        return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM medewerker)")
                .query(Boolean.class)
                .single();
    }

    private void load(DemoMensen mensen) {
        var hash = wachtwoorden.hash(DemoMensen.WACHTWOORD);
        mensen.all().forEach(persoon -> load(persoon, hash));
    }

    private void load(DemoMensen.Persoon persoon, String hash) {
        var id = persoon.id();
        jdbc.sql("INSERT INTO medewerker (id, gebruikersnaam, naam, onderdeel) VALUES (?, ?, ?, ?)")
                .params(id, persoon.gebruikersnaam(), persoon.naam(), persoon.onderdeel())
                .update();
        persoon.codes()
                .forEach(code -> jdbc.sql("INSERT INTO medewerker_code (medewerker, code, begin) VALUES (?, ?, ?)")
                        .params(id, code, SINCE)
                        .update());
        persoon.rollen()
                .forEach(rol -> jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, ?)")
                        .params(id, rol.name())
                        .update());
        wachtwoorden.keepHash(id, hash);
        var end = clock.instant().atZone(clock.getZone()).plusYears(10).toInstant();
        tokens.keep(id, "demo", "demo-" + persoon.gebruikersnaam(), true, end);
    }
}
