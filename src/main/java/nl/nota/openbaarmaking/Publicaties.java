package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that ever became public. */
interface Publicaties extends Repository<Publicatie, UUID> {
    /** Written down at once, so that its files can be put beside it. */
    Publicatie saveAndFlush(Publicatie publicatie);

    Optional<Publicatie> findById(UUID id);

    /** What the public may know of this nota now. */
    @Query("select o from Openbaarstand o where o.kenmerk = :kenmerk")
    Optional<Openbaarstand> outside(Kenmerk kenmerk);

    String GEVRAAGD = """
        from Openbaarstand o join Publicatie p on p.id = o.id
        where not o.weg and (lower(p.titel) like :zoek escape '\\' or lower(p.tekst) like :zoek escape '\\')
        and o.moment >= :van and o.moment < :tot and (:partij = '' or array_contains(p.partijen, :partij))
        """;

    /** How many of what is public now were asked: with these small letters in title or text. */
    @Query("select count(p) " + GEVRAAGD)
    long count(String zoek, Instant van, Instant tot, String partij);

    /** Those themselves, the newest first. */
    @Query("select new nl.nota.openbaarmaking.Openbaarregel(p.kenmerk, p.titel, o.moment) " + GEVRAAGD
            + " order by o.moment desc, p.kenmerk limit :aantal offset :vanaf")
    List<Openbaarregel> find(String zoek, Instant van, Instant tot, String partij, int aantal, int vanaf);

    /** All codes behind Afgestemd met of what is public now. */
    @Query(value = """
        SELECT DISTINCT unnest(p.partijen) FROM openbaar o JOIN publicatie p ON p.id = o.id
         WHERE NOT o.weg ORDER BY 1\
        """, nativeQuery = true)
    List<String> parties();

    /** The years in which what is public now became so, the last first. */
    @Query(value = """
        SELECT DISTINCT extract(year FROM moment AT TIME ZONE 'Europe/Amsterdam')::int FROM openbaar
         WHERE NOT weg ORDER BY 1 DESC\
        """, nativeQuery = true)
    List<Integer> years();

    /**
     * Of each nota of which something was ever public in this category: what is told of it, since when, and why it
     * went.
     */
    @Query("""
        select new nl.nota.openbaarmaking.Sitemapregel(p.kenmerk, p.diwoo, o.moment, o.oorzaak)
        from Openbaarstand o join Publicatie p on p.id = o.id
        where p.categorie = :categorie order by o.volgnummer limit :aantal offset :vanaf\
        """)
    List<Sitemapregel> listed(int categorie, int aantal, int vanaf);

    @Query("select count(o) from Openbaarstand o join Publicatie p on p.id = o.id where p.categorie = :categorie")
    long notas(int categorie);
}
