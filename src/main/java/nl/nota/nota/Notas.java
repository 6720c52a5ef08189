package nl.nota.nota;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All notas. Whoever asks for a person goes through {@link Dossiers}. */
interface Notas extends Repository<Nota, Kenmerk> {
    void save(Nota nota);

    boolean existsById(Kenmerk kenmerk);

    Optional<Nota> findById(Kenmerk kenmerk);

    /** The nota, held until the transaction ends; commands on one nota queue here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nota n where n.kenmerk = :kenmerk")
    Optional<Nota> lock(Kenmerk kenmerk);
}
