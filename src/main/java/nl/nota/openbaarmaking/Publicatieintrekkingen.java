package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was public once. */
interface Publicatieintrekkingen extends Repository<Publicatieintrekking, UUID> {
    void save(Publicatieintrekking intrekking);

    Optional<Publicatieintrekking> findById(UUID publicatie);

    @Query("select i from Publicatieintrekking i where i.publicatie in :publicaties")
    List<Publicatieintrekking> of(Collection<UUID> publicaties);
}
