package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which proposals were taken over. */
interface OpmerkingOvernames extends Repository<OpmerkingOvername, UUID> {
    void save(OpmerkingOvername rij);

    /** Those about one nota, the oldest first. */
    @Query("select x from OpmerkingOvername x, Opmerking o where o.id = x.opmerking and o.kenmerk = :kenmerk order by"
            + " x.tijd")
    List<OpmerkingOvername> of(Kenmerk kenmerk);
}
