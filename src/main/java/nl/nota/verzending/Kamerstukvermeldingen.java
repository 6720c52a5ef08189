package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers that parliament gave letters. */
interface Kamerstukvermeldingen extends Repository<Kamerstukvermelding, UUID> {
    void save(Kamerstukvermelding vermelding);

    /** Of each of these letters the last. */
    @Query("""
        select k from Kamerstukvermelding k where k.brief in :brieven and not exists
        (select 1 from Kamerstukvermelding n where n.brief = k.brief and n.volgnummer > k.volgnummer)\
        """)
    List<Kamerstukvermelding> of(Collection<UUID> brieven);
}
