package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever said about letters to parliament. */
interface Kamerbrieven extends Repository<Brief, UUID> {
    void save(Brief brief);

    /** Of each bijlage of these notas the last; what was said of an earlier versie went back with it. */
    @Query("""
        select b from Brief b, Nota n where b.kenmerk in :kenmerken
        and n.kenmerk = b.kenmerk and n.versie.nummer = b.versie and not exists
        (select 1 from Brief l where l.kenmerk = b.kenmerk and l.bijlage = b.bijlage and l.volgnummer > b.volgnummer)
        order by b.volgnummer\
        """)
    List<Brief> of(Collection<Kenmerk> kenmerken);

    /** What was said last of this bijlage, be it of an earlier versie that went back. */
    @Query("select b from Brief b where b.kenmerk = :kenmerk and b.bijlage = :bijlage order by b.volgnummer desc"
            + " limit 1")
    Optional<Brief> last(Kenmerk kenmerk, UUID bijlage);
}
