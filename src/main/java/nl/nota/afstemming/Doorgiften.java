package nl.nota.afstemming;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was ever passed on within parties. */
interface Doorgiften extends Repository<Doorgifte, UUID> {
    void save(Doorgifte doorgifte);

    /**
     * Which parties were asked about these notas and since when, once for each time it was passed on, the oldest first.
     */
    @Query("""
        select new nl.nota.afstemming.Uitvraag(i.id.kenmerk, i.id.sleutel, i.id.sinds, d) from Inzage i
        left join Doorgifte d on d.kenmerk.waarde = i.id.kenmerk and concat('code:', d.onderdeel) = i.id.sleutel
        where i.id.kenmerk in :kenmerken and i.id.grond = nl.nota.nota.Grond.PARTIJ order by d.volgnummer\
        """)
    List<Uitvraag> asked(Collection<String> kenmerken);
}
