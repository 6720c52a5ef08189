package nl.nota.besluit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All voorwaarden of a besluit that were found met. */
interface Besluitafdoeningen extends Repository<Besluitafdoening, UUID> {
    void save(Besluitafdoening afdoening);
}
