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

    /** The last one of a nota. */
    @Query("select p from Publicatie p where p.kenmerk = :kenmerk order by p.tijd desc limit 1")
    Optional<Publicatie> last(Kenmerk kenmerk);

    /** How many of what is public now have these small letters in title or text. */
    @Query("""
        select count(p) from Publicatie p
        where p.tijd = (select max(q.tijd) from Publicatie q where q.kenmerk = p.kenmerk)
        and not exists (select 1 from Publicatieintrekking i where i.publicatie = p.id)
        and (lower(p.titel) like :zoek escape '\\' or lower(p.tekst) like :zoek escape '\\')\
        """)
    long count(String zoek);

    /** Those themselves, the newest first. */
    @Query("""
        select new nl.nota.openbaarmaking.Openbaarregel(p.kenmerk, p.titel, p.tijd) from Publicatie p
        where p.tijd = (select max(q.tijd) from Publicatie q where q.kenmerk = p.kenmerk)
        and not exists (select 1 from Publicatieintrekking i where i.publicatie = p.id)
        and (lower(p.titel) like :zoek escape '\\' or lower(p.tekst) like :zoek escape '\\')
        order by p.tijd desc, p.kenmerk limit :aantal offset :vanaf\
        """)
    List<Openbaarregel> find(String zoek, int aantal, int vanaf);

    /** Of each nota of which something was ever public: the last time, what is told of it, and why it went. */
    @Query("""
        select new nl.nota.openbaarmaking.Sitemapregel(p.kenmerk, p.diwoo, p.tijd, i.soort, i.tijd) from Publicatie p
        left join Publicatieintrekking i on i.publicatie = p.id
        where p.tijd = (select max(q.tijd) from Publicatie q where q.kenmerk = p.kenmerk)
        order by p.volgnummer limit :aantal offset :vanaf\
        """)
    List<Sitemapregel> listed(int aantal, int vanaf);

    @Query("select count(distinct p.kenmerk) from Publicatie p")
    long notas();
}
