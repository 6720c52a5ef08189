package nl.nota.overzicht;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the desks again of notas that have none yet, or one by an older derivation. */
@Service
class RebuildingBeurten {
    private static final int BATCH = 100;

    private final Notastanden standen;
    private final Bureaurijen rijen;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    RebuildingBeurten(Notastanden standen, Bureaurijen rijen, EntityManager entities, JdbcClient jdbc) {
        this.standen = standen;
        this.rijen = rijen;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The next hundred notas; whether there may be more. Commands on them wait meanwhile. */
    @Transactional
    public boolean rebuild() {
        var kenmerken = jdbc.sql("""
            SELECT n.kenmerk FROM nota n LEFT JOIN notastand s ON s.kenmerk = n.kenmerk
            WHERE s.opbouw IS DISTINCT FROM :opbouw LIMIT :batch FOR UPDATE OF n
            """)
                .param("opbouw", Bureaurijen.OPBOUW)
                .param("batch", BATCH)
                .query(String.class)
                .list();
        standen.forTurns(notas(kenmerken)).forEach(rijen::write);
        return kenmerken.size() == BATCH;
    }

    private List<Nota> notas(List<String> kenmerken) {
        return entities.createQuery("select n from Nota n where n.kenmerk in :kenmerken", Nota.class)
                .setParameter("kenmerken", kenmerken.stream().map(Kenmerk::new).toList())
                .getResultList();
    }
}
