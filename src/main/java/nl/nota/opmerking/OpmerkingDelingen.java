package nl.nota.opmerking;

import java.util.List;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which opmerkingen are shared, and with whom. */
interface OpmerkingDelingen extends Repository<OpmerkingDeling, OpmerkingDeling.Id> {
    void save(OpmerkingDeling rij);

    /** Those about one nota, the oldest first. */
    @Query("select x from OpmerkingDeling x, Opmerking o where o.id = x.id.opmerking and o.kenmerk = :kenmerk"
            + " order by x.tijd")
    List<OpmerkingDeling> of(Kenmerk kenmerk);
}
