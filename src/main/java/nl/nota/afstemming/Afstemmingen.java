package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Meegesproken;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything parties ever said. */
public interface Afstemmingen extends Repository<Afstemming, UUID>, Meegesproken {
    void save(Afstemming afstemming);

    /** All that was said about a nota, the oldest first. */
    @Query("select distinct a from Afstemming a left join fetch a.voorwaarden left join fetch a.stappen where a.kenmerk = :kenmerk order by"
            + " a.volgnummer")
    List<Afstemming> of(Kenmerk kenmerk);

    /** All that was said about these notas, the oldest first. */
    @Query("""
        select distinct a from Afstemming a left join fetch a.voorwaarden left join fetch a.stappen
        where a.kenmerk in :kenmerken order by a.volgnummer\
        """)
    List<Afstemming> of(Collection<Kenmerk> kenmerken);

    /** Which of these the secretariaat confirmed. */
    @Query("select b.afstemming from Bevestiging b, Afstemming a where a.id = b.afstemming and a.kenmerk in :kenmerken")
    Set<UUID> bevestigd(Collection<Kenmerk> kenmerken);
}
