package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever said about letters to parliament. */
interface Kamerbrieven extends Repository<Brief, UUID> {
    void save(Brief brief);

    /** Of each bijlage of these notas the last. */
    @Query("""
        select b from Brief b where b.kenmerk in :kenmerken and not exists
        (select 1 from Brief n where n.kenmerk = b.kenmerk and n.bijlage = b.bijlage and n.volgnummer > b.volgnummer)
        order by b.volgnummer\
        """)
    List<Brief> of(Collection<Kenmerk> kenmerken);
}
