package nl.nota.route;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The routes of all notas. */
public interface Routes extends Repository<Route, Kenmerk> {
    void save(Route route);

    /** The routes of these notas, as far as they were chosen. */
    @Query("""
        select distinct r from Route r left join fetch r.partijen left join fetch r.parafering left join fetch r.bewindspersonen
        where r.kenmerk in :kenmerken\
        """)
    List<Route> of(Collection<Kenmerk> kenmerken);

    /** The route of a nota, without asking again for a route that the running command has read. */
    Optional<Route> findById(Kenmerk kenmerk);

    /** The route of a nota, once it was chosen. */
    @Query("""
        select distinct r from Route r left join fetch r.partijen left join fetch r.parafering left join fetch r.bewindspersonen
        where r.kenmerk = :kenmerk\
        """)
    Optional<Route> findByKenmerk(Kenmerk kenmerk);
}
