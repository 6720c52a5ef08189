package nl.nota.afstemming;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All confirmations by a secretariaat. */
interface Bevestigingen extends Repository<Bevestiging, UUID> {
    void save(Bevestiging bevestiging);
}
