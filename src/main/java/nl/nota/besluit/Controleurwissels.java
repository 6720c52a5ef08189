package nl.nota.besluit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every change of who checks a voorwaarde of a besluit. */
interface Controleurwissels extends Repository<Controleurwissel, UUID> {
    void save(Controleurwissel wissel);
}
