package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a vervanging straight into the table, as it may have come there long ago. */
public record Vervangen(JdbcClient jdbc, Medewerkers medewerkers, LocalDate vandaag) {

    /** Of all codes, from yesterday until tomorrow. */
    public UUID by(String van, String naar, Formule formule) {
        return by(van, naar, formule, "", vandaag.minusDays(1), vandaag.plusDays(1));
    }

    public UUID by(String van, String naar, Formule formule, String codes, LocalDate begin, LocalDate eind) {
        var id = UUID.randomUUID();
        jdbc.sql("""
            INSERT INTO vervanging (id, van, naar, codes, begin, eind, formule, grondslag, verleend_op)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'Vervangingsregeling, artikel 2', now())
            """)
                .params(id, id(van), id(naar), codes, begin, eind, formule.name())
                .update();
        return id;
    }

    public void withdraw(UUID id) {
        jdbc.sql("UPDATE vervanging SET ingetrokken = now() WHERE id = ?")
                .param(id)
                .update();
    }

    private UUID id(String naam) {
        return medewerkers.find(naam).orElseThrow().id();
    }
}
