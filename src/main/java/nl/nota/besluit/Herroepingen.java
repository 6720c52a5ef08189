package nl.nota.besluit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every besluit that was taken back. */
interface Herroepingen extends Repository<Herroeping, UUID> {
    void save(Herroeping herroeping);
}
