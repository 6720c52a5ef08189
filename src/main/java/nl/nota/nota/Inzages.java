package nl.nota.nota;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rights to read. */
interface Inzages extends Repository<Inzage, Inzage.Id> {
    void save(Inzage inzage);

    /**
     * What these keys open of one nota at this moment. They come as one array: of a list Hibernate works out the
     * statement anew for each question, and this is the question of every page.
     */
    @Query("""
        select i from Inzage i
        where i.id.kenmerk = :kenmerk and array_contains(:sleutels, i.id.sleutel) and (i.tot is null or i.tot > :nu)\
        """)
    List<Inzage> open(String kenmerk, String[] sleutels, Instant nu);

    /** What these keys open of several notas at this moment. */
    @Query("""
        select i from Inzage i
        where i.id.kenmerk in :kenmerken and i.id.sleutel in :sleutels and (i.tot is null or i.tot > :nu)\
        """)
    List<Inzage> open(Collection<String> kenmerken, Collection<String> sleutels, Instant nu);

    /** Which of these notas these keys open at this moment; by the same rule as {@link Inzage#opens}. */
    @Query("""
        select distinct i.id.kenmerk from Inzage i, Nota n
        where i.id.kenmerk in :kenmerken and i.id.sleutel in :sleutels and (i.tot is null or i.tot > :nu)
          and n.kenmerk.waarde = i.id.kenmerk
          and function('inzage_opent', i.id.grond, i.id.sinds, n.fase, n.faseSinds, :vast) = true\
        """)
    Set<String> visible(Collection<String> kenmerken, Collection<String> sleutels, Instant nu, Instant vast);

    /** Everything that opens this nota at this moment. */
    @Query("select i from Inzage i where i.id.kenmerk = :kenmerk and (i.tot is null or i.tot > :nu)")
    List<Inzage> open(String kenmerk, Instant nu);

    /** Which of these keys open the nota on this ground without an end. */
    @Query("""
        select i.id.sleutel from Inzage i
        where i.id.kenmerk = :kenmerk and i.id.sleutel in :sleutels and i.id.grond = :grond and i.tot is null\
        """)
    Set<String> open(String kenmerk, Collection<String> sleutels, Grond grond);

    /** Since when this key opens the nota on this ground without an end. */
    @Query("""
        select min(i.id.sinds) from Inzage i
        where i.id.kenmerk = :kenmerk and i.id.sleutel = :sleutel and i.id.grond = :grond and i.tot is null\
        """)
    @Nullable
    Instant since(String kenmerk, String sleutel, Grond grond);
}
