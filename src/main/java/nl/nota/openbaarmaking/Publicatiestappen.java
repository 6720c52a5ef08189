package nl.nota.openbaarmaking;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What became of everything that was made ready for the public. */
interface Publicatiestappen extends Repository<Publicatiestap, UUID> {
    void save(Publicatiestap stap);
}
