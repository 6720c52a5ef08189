package nl.nota.route;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What changed in all routes. */
public interface Routewijzigingen extends Repository<Routewijziging, UUID> {
    void save(Routewijziging wijziging);

    /** What changed in the routes of these notas, the oldest first. */
    @Query("select w from Routewijziging w where w.kenmerk in :kenmerken order by w.volgnummer")
    List<Routewijziging> of(Collection<Kenmerk> kenmerken);
}
