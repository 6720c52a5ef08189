package nl.nota.verzending;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The notas that went along with letters to parliament. */
interface Beslisnotas extends Repository<Beslisnota, Beslisnota.Id> {
    void save(Beslisnota beslisnota);

    @Query("select b from Beslisnota b where b.id.brief in :brieven order by b.tijd, b.id.nota")
    List<Beslisnota> of(Collection<UUID> brieven);

    /** The notas of the letters that this one went along with. */
    @Query("select distinct b.kenmerk from Beslisnota b where b.id.nota = :nota")
    List<Kenmerk> letters(String nota);

    @Query("select count(b) > 0 from Beslisnota b where b.id.nota = :nota")
    boolean isSent(String nota);
}
