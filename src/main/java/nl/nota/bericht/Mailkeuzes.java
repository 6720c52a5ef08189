package nl.nota.bericht;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person chose about mail. */
@Repository
public class Mailkeuzes {
    private final JdbcClient jdbc;

    Mailkeuzes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Mailkeuze of(UUID medewerker) {
        return jdbc.sql("SELECT adres, bezorging FROM medewerker_mail WHERE medewerker = :medewerker")
                .param("medewerker", medewerker)
                .query((row, i) -> new Mailkeuze(row.getString(1), Bezorging.valueOf(row.getString(2))))
                .optional()
                .orElse(Mailkeuze.GEEN);
    }

    void keep(UUID medewerker, Mailkeuze keuze) {
        jdbc.sql("""
            INSERT INTO medewerker_mail (medewerker, adres, bezorging) VALUES (:medewerker, :adres, :bezorging)
            ON CONFLICT (medewerker) DO UPDATE SET adres = EXCLUDED.adres, bezorging = EXCLUDED.bezorging
            """)
                .param("medewerker", medewerker)
                .param("adres", keuze.adres())
                .param("bezorging", keuze.bezorging().name())
                .update();
    }
}
