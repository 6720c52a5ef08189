package nl.nota.nota;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of all concepts. */
interface ConceptDelen extends Repository<ConceptDeel, ConceptDeel.Id> {
    void save(ConceptDeel deel);

    /** The parts of one concept in the order of the nota, the kop first. */
    @Query("select d from ConceptDeel d where d.id.kenmerk = :kenmerk order by d.volgorde")
    List<ConceptDeel> of(String kenmerk);

    /** One part of a concept, if it has it. */
    Optional<ConceptDeel> findById(ConceptDeel.Id id);

    /** The kop of each of these concepts. */
    @Query("select d from ConceptDeel d where d.id.kenmerk in :kenmerken and d.id.deel = 'KOP'")
    List<ConceptDeel> heads(Collection<String> kenmerken);
}
