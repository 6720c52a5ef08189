package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was public once. */
interface Intrekkingen extends Repository<Intrekking, UUID> {
    void save(Intrekking intrekking);

    Optional<Intrekking> findById(UUID publicatie);

    @Query("select i from Intrekking i where i.publicatie in :publicaties")
    List<Intrekking> of(Collection<UUID> publicaties);
}
