package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was said of annotations becoming public. */
interface OpmerkingOpenbaarheden extends Repository<OpmerkingOpenbaarheid, UUID> {
    void save(OpmerkingOpenbaarheid rij);

    /** Those about one nota, the oldest first. */
    @Query("select x from OpmerkingOpenbaarheid x, Opmerking o where o.id = x.opmerking and o.kenmerk = :kenmerk"
            + " order by x.volgnummer")
    List<OpmerkingOpenbaarheid> of(Kenmerk kenmerk);
}
