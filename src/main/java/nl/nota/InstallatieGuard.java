package nl.nota;

import nl.nota.organisatie.DemoMensen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a real installation start only on a database that never saw the demo, whose people and passwords everybody
 * knows, and only with settings that the database knows.
 */
@Lazy(false)
@Component
class InstallatieGuard implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final boolean demo;
    private final String ministerie;
    private final String categorie;

    InstallatieGuard(
            JdbcClient jdbc,
            ObjectProvider<DemoMensen> demo,
            @Value("${nota.ministerie}") String ministerie,
            @Value("${nota.openbaar.categorie:ARTIKEL_3_1}") String categorie) {
        this.jdbc = jdbc;
        this.demo = demo.getIfAvailable() != null;
        this.ministerie = ministerie;
        this.categorie = categorie;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!has("onderdeel WHERE soort = 'MINISTERIE' AND code = ?", ministerie))
            throw new StartRefused(
                    "Het register kent geen ministerie ‘%s’: zet NOTA_MINISTERIE op de code van uw ministerie, als DEF."
                            .formatted(ministerie));
        if (!has("publicatiecode WHERE soort = 'INFORMATIECATEGORIE' AND sleutel = ?", categorie))
            throw new StartRefused(
                    "De tabel publicatiecode kent geen informatiecategorie ‘%s’: verbeter NOTA_OPENBAAR_CATEGORIE."
                            .formatted(categorie));
        if (!demo && has("medewerker WHERE id = ANY (?)", DemoMensen.ids()))
            throw new StartRefused("In deze database staan mensen van de demo, met wachtwoorden die iedereen kent:"
                    + " begin met een lege database.");
    }

    private boolean has(String where, Object waarde) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + where + ")")
                .param(waarde)
                .query(Boolean.class)
                .single();
    }
}
