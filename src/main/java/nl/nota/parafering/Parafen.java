package nl.nota.parafering;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Meegesproken;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything the line ever said. */
public interface Parafen extends Repository<Paraaf, UUID>, Meegesproken {
    void save(Paraaf paraaf);

    /** All that the line said about these notas, the oldest first. */
    @Query("select p from Paraaf p where p.kenmerk in :kenmerken order by p.volgnummer")
    List<Paraaf> of(Collection<Kenmerk> kenmerken);

    /** All that the line said about a nota, the oldest first. */
    @Query("select p from Paraaf p where p.kenmerk = :kenmerk order by p.volgnummer")
    List<Paraaf> of(Kenmerk kenmerk);
}
