package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The dated files of letters. */
interface Briefbestanden extends Repository<Briefbestand, UUID> {
    void save(Briefbestand bestand);

    /** Of each of these letters the last. */
    @Query("""
        select b from Briefbestand b where b.brief in :brieven and not exists
        (select 1 from Briefbestand n where n.brief = b.brief and n.volgnummer > b.volgnummer)\
        """)
    List<Briefbestand> of(Collection<UUID> brieven);
}
