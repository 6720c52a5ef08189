package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Meegesproken;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that bewindspersonen ever signed. */
public interface Handtekeningen extends Repository<Handtekening, UUID>, Meegesproken {
    void save(Handtekening handtekening);

    /** All that was signed of these letters, the oldest first. */
    @Query("select h from Handtekening h where h.brief in :brieven order by h.volgnummer")
    List<Handtekening> of(Collection<UUID> brieven);
}
