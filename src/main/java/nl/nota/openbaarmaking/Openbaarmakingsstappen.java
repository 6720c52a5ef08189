package nl.nota.openbaarmaking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All steps of all notas on their way to the public. */
interface Openbaarmakingsstappen extends Repository<Openbaarmakingsstap, UUID> {
    void save(Openbaarmakingsstap stap);

    Optional<Openbaarmakingsstap> findById(UUID id);

    /** Those of one versie of a nota, the oldest first. */
    @Query("select s from Openbaarmakingsstap s where s.kenmerk = :kenmerk and s.versie = :versie"
            + " order by s.volgnummer")
    List<Openbaarmakingsstap> of(Kenmerk kenmerk, int versie);

    /** The last step of each nota that was redacted and waits to be released. */
    @Query("select s from Openbaarmakingsstap s where s.fase = GELAKT and not exists"
            + " (select 1 from Openbaarmakingsstap l where l.kenmerk = s.kenmerk and l.volgnummer > s.volgnummer)")
    List<Openbaarmakingsstap> redacted();

    /** Those of these notas, the oldest first. */
    @Query("select s from Openbaarmakingsstap s where s.kenmerk in :kenmerken order by s.volgnummer")
    List<Openbaarmakingsstap> of(Collection<Kenmerk> kenmerken);
}
