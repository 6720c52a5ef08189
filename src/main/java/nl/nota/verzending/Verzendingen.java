package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All letters that went out. */
interface Verzendingen extends Repository<Verzending, UUID> {
    void save(Verzending verzending);

    @Query("select v from Verzending v where v.brief in :brieven")
    List<Verzending> of(Collection<UUID> brieven);
}
