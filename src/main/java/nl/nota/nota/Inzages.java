package nl.nota.nota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rights to read. */
interface Inzages extends Repository<Inzage, Inzage.Id> {
    void save(Inzage inzage);

    /** What these keys open of one nota at this moment. */
    @Query("""
        select i from Inzage i
        where i.id.kenmerk = :kenmerk and i.id.sleutel in :sleutels and (i.tot is null or i.tot > :nu)\
        """)
    List<Inzage> open(String kenmerk, Collection<String> sleutels, Instant nu);

    /** What these keys open of several notas at this moment. */
    @Query("""
        select i from Inzage i
        where i.id.kenmerk in :kenmerken and i.id.sleutel in :sleutels and (i.tot is null or i.tot > :nu)\
        """)
    List<Inzage> open(Collection<String> kenmerken, Collection<String> sleutels, Instant nu);

    /** Whether this key opens the nota on this ground without an end. */
    @Query("""
        select count(i) > 0 from Inzage i
        where i.id.kenmerk = :kenmerk and i.id.sleutel = :sleutel and i.id.grond = :grond and i.tot is null\
        """)
    boolean isOpen(String kenmerk, String sleutel, Grond grond);
}
