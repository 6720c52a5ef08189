package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was ever passed on within parties. */
interface Doorgiften extends Repository<Doorgifte, UUID> {
    void save(Doorgifte doorgifte);

    /** What was passed on about these notas, the oldest first. */
    @Query("select d from Doorgifte d where d.kenmerk in :kenmerken order by d.volgnummer")
    List<Doorgifte> of(Collection<Kenmerk> kenmerken);
}
