package nl.nota.nota;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passages of all concepts that are to stay inside. */
interface Binnenpassages extends Repository<Binnenpassage, UUID> {
    void save(Binnenpassage passage);

    /** Takes the mark with this id off this nota, if it is there. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Binnenpassage b where b.kenmerk = :kenmerk and b.id = :id")
    void remove(String kenmerk, UUID id);

    /** Those of one nota, in the order in which they were marked. */
    @Query("select b from Binnenpassage b where b.kenmerk = :kenmerk order by b.tijd, b.id")
    List<Binnenpassage> of(String kenmerk);
}
