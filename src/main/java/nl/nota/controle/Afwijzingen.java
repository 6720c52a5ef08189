package nl.nota.controle;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What drafters let stand. */
interface Afwijzingen extends Repository<Afwijzing, UUID> {
    void save(Afwijzing rij);

    /** All about one nota, the oldest first. */
    @Query("select a from Afwijzing a where a.kenmerk = :kenmerk order by a.tijd")
    List<Afwijzing> of(Kenmerk kenmerk);
}
