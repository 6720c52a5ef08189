package nl.nota.route;

import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.springframework.data.repository.Repository;

/** The routes of all notas. */
public interface Routes extends Repository<Route, Kenmerk> {
    void save(Route route);

    /** The route of a nota, once it was chosen. */
    Optional<Route> findByKenmerk(Kenmerk kenmerk);
}
