package nl.nota.afstemming;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything that was ever said about voorwaarden. */
interface Voorwaardestappen extends Repository<Voorwaardestap, UUID> {
    void save(Voorwaardestap stap);
}
