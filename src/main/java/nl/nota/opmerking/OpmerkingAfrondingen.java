package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which opmerkingen are dealt with. */
interface OpmerkingAfrondingen extends Repository<OpmerkingAfronding, UUID> {
    void save(OpmerkingAfronding rij);

    /** Those about one nota, the oldest first. */
    @Query("select x from OpmerkingAfronding x, Opmerking o where o.id = x.opmerking and o.kenmerk = :kenmerk order"
            + " by x.tijd")
    List<OpmerkingAfronding> of(Kenmerk kenmerk);
}
