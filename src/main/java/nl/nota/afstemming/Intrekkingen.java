package nl.nota.afstemming;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers that were taken back. */
interface Intrekkingen extends Repository<Intrekking, UUID> {
    void save(Intrekking intrekking);
}
