package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that ever became public. */
interface Publicaties extends Repository<Publicatie, UUID> {
    void save(Publicatie publicatie);

    /** The last one of a nota. */
    @Query("select p from Publicatie p where p.kenmerk = :kenmerk order by p.tijd desc limit 1")
    Optional<Publicatie> last(Kenmerk kenmerk);

    /** The last one of each nota, the newest first. */
    @Query("""
        select p from Publicatie p where p.tijd = (select max(q.tijd) from Publicatie q where q.kenmerk = p.kenmerk)
        order by p.tijd desc\
        """)
    List<Publicatie> lasts();
}
