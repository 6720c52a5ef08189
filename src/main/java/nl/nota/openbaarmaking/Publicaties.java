package nl.nota.openbaarmaking;

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
