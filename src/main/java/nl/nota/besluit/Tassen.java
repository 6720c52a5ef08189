package nl.nota.besluit;

import java.util.List;
import nl.nota.nota.Kenmerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tassen of all bewindspersonen; they are arranged all day and are no record of the nota. */
@Component
public class Tassen {
    private final JdbcClient jdbc;

    Tassen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tas of this bewindspersoon, perhaps empty. */
    @Transactional(readOnly = true)
    public Tas of(String bewindspersoon) {
        var notas = jdbc.sql(
                        "SELECT kenmerk, versie, regel FROM tas_nota WHERE bewindspersoon = :wie ORDER BY volgorde")
                .param("wie", bewindspersoon)
                .query((rij, nummer) -> new Tasnota(new Kenmerk(rij.getString(1)), rij.getInt(2), rij.getString(3)))
                .list();
        return new Tas(bewindspersoon, notas);
    }

    /** The line of the private office beside this versie of the nota; empty when there is none. */
    @Transactional(readOnly = true)
    public String regel(String bewindspersoon, Kenmerk kenmerk, int versie) {
        return jdbc.sql("SELECT regel FROM tas_nota"
                        + " WHERE bewindspersoon = :wie AND kenmerk = :kenmerk AND versie = :versie")
                .param("wie", bewindspersoon)
                .param("kenmerk", kenmerk.waarde())
                .param("versie", versie)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Holds the tas until the transaction ends: who arranges it at the same moment waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    Tas lock(String bewindspersoon) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('tas:' || :wie))) AS slot")
                .param("wie", bewindspersoon)
                .query(Integer.class)
                .single();
        return of(bewindspersoon);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Tas tas) {
        jdbc.sql("DELETE FROM tas_nota WHERE bewindspersoon = :wie")
                .param("wie", tas.bewindspersoon())
                .update();
        List<Tasnota> notas = tas.notas();
        for (int i = 0; i < notas.size(); i++)
            jdbc.sql("INSERT INTO tas_nota (bewindspersoon, kenmerk, versie, volgorde, regel)"
                            + " VALUES (:wie, :kenmerk, :versie, :volgorde, :regel)")
                    .param("wie", tas.bewindspersoon())
                    .param("kenmerk", notas.get(i).kenmerk().waarde())
                    .param("versie", notas.get(i).versie())
                    .param("volgorde", i)
                    .param("regel", notas.get(i).regel())
                    .update();
    }
}
