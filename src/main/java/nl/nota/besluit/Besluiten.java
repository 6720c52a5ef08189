package nl.nota.besluit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Meegesproken;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything bewindspersonen ever decided. */
public interface Besluiten extends Repository<Besluit, UUID>, Meegesproken {
    void save(Besluit besluit);

    /** All that was decided about these notas, the oldest first. */
    @Query("""
        select distinct b from Besluit b left join fetch b.voorwaarden
        where b.kenmerk in :kenmerken order by b.volgnummer\
        """)
    List<Besluit> of(Collection<Kenmerk> kenmerken);

    /** All that was decided about a nota, the oldest first. */
    @Query("select distinct b from Besluit b left join fetch b.voorwaarden where b.kenmerk = :kenmerk order by"
            + " b.volgnummer")
    List<Besluit> of(Kenmerk kenmerk);
}
