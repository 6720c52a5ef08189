package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Meegesproken;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything parties ever said. */
public interface Afstemmingen extends Repository<Afstemming, UUID>, Meegesproken {
    void save(Afstemming afstemming);

    /** All that was said about a nota, the oldest first. */
    @Query("select distinct a from Afstemming a left join fetch a.voorwaarden left join fetch a.stappen where"
            + " a.kenmerk = :kenmerk order by a.volgnummer")
    List<Afstemming> of(Kenmerk kenmerk);

    /** All that was said about these notas, the oldest first. */
    @Query("""
        select distinct a from Afstemming a left join fetch a.voorwaarden left join fetch a.stappen
        where a.kenmerk in :kenmerken order by a.volgnummer\
        """)
    List<Afstemming> of(Collection<Kenmerk> kenmerken);

    /** What was noted beside the answers about these notas. */
    @Query("""
        select new nl.nota.afstemming.Kanttekening(a.id, b.afstemming, i, e) from Afstemming a
        left join Bevestiging b on b.afstemming = a.id
        left join Intrekking i on i.afstemming = a.id
        left join Bewijs e on e.afstemming = a.id
        where a.kenmerk in :kenmerken
          and (b.afstemming is not null or i.afstemming is not null or e.afstemming is not null)\
        """)
    List<Kanttekening> noted(Collection<Kenmerk> kenmerken);
}
