package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was ever remarked. */
interface Opmerkingen extends Repository<Opmerking, UUID> {
    void save(Opmerking opmerking);

    /** All about a nota, the oldest first. */
    @Query("select o from Opmerking o where o.kenmerk = :kenmerk order by o.volgnummer")
    List<Opmerking> of(Kenmerk kenmerk);

    /** Those about a nota that are not dealt with. */
    @Query("""
        select o from Opmerking o where o.kenmerk = :kenmerk
        and not exists (select 1 from OpmerkingAfronding a where a.opmerking = o.id)
        and not exists (select 1 from OpmerkingOvername v where v.opmerking = o.id)\
        """)
    List<Opmerking> open(Kenmerk kenmerk);
}
