package nl.nota.nota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** A right to read, with the nota it is about. */
    record Open(Inzage inzage, Nota nota) {}

    /** The same with the notas, which say whether it opens them yet. */
    @Query("""
        select new nl.nota.nota.Inzages$Open(i, n) from Inzage i join Nota n on n.kenmerk.waarde = i.id.kenmerk
        where i.id.kenmerk in :kenmerken and i.id.sleutel in :sleutels and (i.tot is null or i.tot > :nu)\
        """)
    List<Open> withNota(Collection<String> kenmerken, Collection<String> sleutels, Instant nu);

    /** Everything that opens this nota at this moment. */
    @Query("select i from Inzage i where i.id.kenmerk = :kenmerk and (i.tot is null or i.tot > :nu)")
    List<Inzage> open(String kenmerk, Instant nu);

    /** Which of these keys open the nota on this ground without an end. */
    @Query("""
        select i.id.sleutel from Inzage i
        where i.id.kenmerk = :kenmerk and i.id.sleutel in :sleutels and i.id.grond = :grond and i.tot is null\
        """)
    Set<String> open(String kenmerk, Collection<String> sleutels, Grond grond);
}
