package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was made of bijlagen for the public, by the fingerprint of what it was made from. */
@Repository
class Bijlagewerken {
    private final JdbcClient jdbc;

    Bijlagewerken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that are made. */
    Map<String, Bijlagewerk> of(Collection<String> sleutels) {
        var uit = new HashMap<String, Bijlagewerk>();
        if (sleutels.isEmpty()) return uit;
        jdbc.sql("SELECT sleutel, toegankelijk, pdf, tekst FROM openbaar_bestand WHERE sleutel IN (:welke)")
                .param("welke", sleutels)
                .query(row -> {
                    uit.put(
                            row.getString("sleutel"),
                            new Bijlagewerk(
                                    row.getBoolean("toegankelijk"), row.getBytes("pdf"), row.getString("tekst")));
                });
        return uit;
    }

    /** How many of these are made. */
    int count(Collection<String> sleutels) {
        if (sleutels.isEmpty()) return 0;
        return jdbc.sql("SELECT count(*) FROM openbaar_bestand WHERE sleutel IN (:welke)")
                .param("welke", sleutels)
                .query(Integer.class)
                .single();
    }

    /** Who makes the same at the same time made the same. */
    void keep(String sleutel, String kenmerk, Bijlagewerk werk) {
        jdbc.sql("INSERT INTO openbaar_bestand (sleutel, kenmerk, toegankelijk, pdf, tekst)"
                        + " VALUES (:sleutel, :kenmerk, :toegankelijk, :pdf, :tekst) ON CONFLICT DO NOTHING")
                .param("sleutel", sleutel)
                .param("kenmerk", kenmerk)
                .param("toegankelijk", werk.toegankelijk())
                .param("pdf", werk.pdf())
                .param("tekst", werk.tekst())
                .update();
    }
}
