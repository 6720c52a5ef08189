package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bijlagen of publications, as they passed the gate. */
@Repository
class Publicatiebestanden {
    private final JdbcClient jdbc;

    Publicatiebestanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID publicatie, Bijlageplan plan, Bijlagewerk werk) {
        var stuk = plan.stuk();
        jdbc.sql("INSERT INTO publicatie_bestand (publicatie, nummer, titel, toegankelijk, inhoud, tekst, pdf)"
                        + " VALUES (:publicatie, :nummer, :titel, :toegankelijk, :inhoud, :tekst, :pdf)")
                .param("publicatie", publicatie)
                .param("nummer", plan.nummer())
                .param("titel", plan.naam())
                .param("toegankelijk", werk.toegankelijk())
                .param("inhoud", stuk == null ? null : Publicatievorm.write(stuk))
                .param("tekst", werk.tekst())
                .param("pdf", werk.pdf())
                .update();
    }

    /** Without their bytes, in order. */
    List<Openbarebijlage> list(UUID publicatie) {
        return jdbc.sql("SELECT nummer, titel, toegankelijk, inhoud IS NOT NULL AS tekst, octet_length(pdf) AS grootte"
                        + " FROM publicatie_bestand WHERE publicatie = :publicatie ORDER BY nummer")
                .param("publicatie", publicatie)
                .query((row, i) -> new Openbarebijlage(
                        row.getInt("nummer"),
                        row.getString("titel"),
                        row.getBoolean("toegankelijk"),
                        row.getBoolean("tekst"),
                        row.getLong("grootte")))
                .list();
    }

    /** With their bytes, in order. */
    List<Openbaarbestand> files(UUID publicatie) {
        return jdbc.sql("SELECT nummer, titel, toegankelijk, pdf FROM publicatie_bestand"
                        + " WHERE publicatie = :publicatie ORDER BY nummer")
                .param("publicatie", publicatie)
                .query((row, i) -> new Openbaarbestand(
                        "bijlage-" + row.getInt("nummer") + ".pdf",
                        row.getString("titel"),
                        Openbaarbestanden.PDF,
                        row.getBoolean("toegankelijk"),
                        row.getBytes("pdf")))
                .list();
    }

    /** The words of one that was set anew. */
    Optional<Publicatieversie> text(UUID publicatie, int nummer) {
        return jdbc.sql("SELECT inhoud FROM publicatie_bestand"
                        + " WHERE publicatie = :publicatie AND nummer = :nummer AND inhoud IS NOT NULL")
                .param("publicatie", publicatie)
                .param("nummer", nummer)
                .query(String.class)
                .optional()
                .map(Publicatievorm::read);
    }

    /** The bytes of one. */
    Optional<byte[]> pdf(UUID publicatie, int nummer) {
        return jdbc.sql("SELECT pdf FROM publicatie_bestand WHERE publicatie = :publicatie AND nummer = :nummer")
                .param("publicatie", publicatie)
                .param("nummer", nummer)
                .query(byte[].class)
                .optional();
    }
}
