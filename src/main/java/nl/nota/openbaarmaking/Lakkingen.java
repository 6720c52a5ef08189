package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever said of what stays inside. */
interface Lakkingen extends Repository<Lakking, UUID> {
    void save(Lakking lakking);

    /** All about one versie of a nota, the oldest first. */
    @Query("select l from Lakking l where l.kenmerk = :kenmerk and l.versie = :versie order by l.volgnummer")
    List<Lakking> of(Kenmerk kenmerk, int versie);

    /** All about these notas. */
    @Query("select l from Lakking l where l.kenmerk in :kenmerken")
    List<Lakking> of(Collection<Kenmerk> kenmerken);
}
