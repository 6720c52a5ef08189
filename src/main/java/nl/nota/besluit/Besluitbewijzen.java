package nl.nota.besluit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The evidence of every besluit that the private office recorded. */
public interface Besluitbewijzen extends Repository<Besluitbewijs, UUID> {
    void save(Besluitbewijs stuk);

    /** The evidence of this besluit, which must be one about this nota. */
    @Query("""
        select s from Besluitbewijs s
        where s.besluit = :besluit
          and exists (select 1 from Besluit b where b.id = s.besluit and b.kenmerk.waarde = :kenmerk)\
        """)
    Optional<Besluitbewijs> of(String kenmerk, UUID besluit);
}
