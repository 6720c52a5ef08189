package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where everything is that was made ready for the public. */
interface Publicatiestanden extends Repository<Publicatiestand, UUID> {
    @Query("select s from Publicatiestand s where s.kenmerk = :kenmerk order by s.volgnummer")
    List<Publicatiestand> of(Kenmerk kenmerk);

    @Query("select s from Publicatiestand s where s.kenmerk in :kenmerken order by s.volgnummer")
    List<Publicatiestand> of(Collection<Kenmerk> kenmerken);

    /** What came outside by time alone while nobody wrote that down yet. */
    @Query("""
        select s from Publicatiestand s where s.stand = EMBARGO and s.buiten
        and not exists (select 1 from Openbaarmakingsstap o where o.id = s.id) order by s.moment, s.volgnummer\
        """)
    List<Publicatiestand> reached();

    /** What becomes public by itself, what comes first first; what waits for its letter last. */
    @Query("""
        select s from Publicatiestand s where (s.stand = EMBARGO or s.stand = BIJ_VERZENDING) and not s.buiten
        order by s.moment nulls last, s.volgnummer limit :aantal\
        """)
    List<Publicatiestand> planned(int aantal);
}
