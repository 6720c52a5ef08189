package nl.nota.nota;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The frozen versies of all notas. */
public interface Versies extends Repository<Versie, Versie.Id> {
    void save(Versie versie);

    /** All versies of a nota, the first one first. */
    @Query("select v from Versie v where v.id.kenmerk = :#{#kenmerk.waarde} order by v.id.nummer")
    List<Versie> of(Kenmerk kenmerk);

    /** All versies of these notas. */
    @Query("select v from Versie v where v.id.kenmerk in :kenmerken")
    List<Versie> of(Collection<String> kenmerken);

    /** The last versie of each of these notas that has one. */
    @Query("""
        select v from Versie v, Nota n where v.id.kenmerk in :kenmerken
        and n.kenmerk.waarde = v.id.kenmerk and n.versie.nummer = v.id.nummer\
        """)
    List<Versie> last(Collection<String> kenmerken);

    /** One versie of a nota. */
    @Query("select v from Versie v where v.id.kenmerk = :#{#kenmerk.waarde} and v.id.nummer = :nummer")
    Optional<Versie> find(Kenmerk kenmerk, int nummer);

    /** What changed since the versie with this number; empty when it is the last one, or none of this nota. */
    default Optional<Sindsdien> since(Nota nota, int gelezen) {
        return last(nota)
                .filter(laatste -> laatste.nummer().nummer() != gelezen)
                .flatMap(laatste -> find(nota.kenmerk(), gelezen).map(was -> Sindsdien.of(was, laatste)));
    }

    /** The versie the nota points at as its last. */
    default Optional<Versie> last(Nota nota) {
        return nota.versie().flatMap(versie -> find(nota.kenmerk(), versie.nummer()));
    }
}
