package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All answers to opmerkingen. */
interface OpmerkingAntwoorden extends Repository<OpmerkingAntwoord, UUID> {
    void save(OpmerkingAntwoord rij);

    /** Those about one nota, the oldest first. */
    @Query("select x from OpmerkingAntwoord x, Opmerking o where o.id = x.opmerking and o.kenmerk = :kenmerk order by"
            + " x.volgnummer")
    List<OpmerkingAntwoord> of(Kenmerk kenmerk);
}
