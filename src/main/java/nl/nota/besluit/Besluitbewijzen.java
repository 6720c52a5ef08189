package nl.nota.besluit;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of every besluit that the private office recorded. */
@Component
public class Besluitbewijzen {
    private final EntityManager database;

    Besluitbewijzen(EntityManager database) {
        this.database = database;
    }

    /** What shows this besluit about this nota, if there is anything. */
    @Transactional(readOnly = true)
    public Optional<Bewijs> find(Kenmerk kenmerk, UUID besluit) {
        return database.createQuery("""
            select s from Besluitbewijs s join Besluit b on b.id = s.besluit
            where b.kenmerk = :kenmerk and b.id = :id\
            """, Besluitbewijs.class)
                .setParameter("kenmerk", kenmerk)
                .setParameter("id", besluit)
                .getResultStream()
                .map(Besluitbewijs::bewijs)
                .findFirst();
    }

    /** Keeps what shows a besluit, and answers its hash. */
    @Transactional(propagation = Propagation.MANDATORY)
    String keep(UUID besluit, Bewijs bewijs) {
        var stuk = new Besluitbewijs(besluit, bewijs);
        database.persist(stuk);
        return stuk.sha256();
    }
}
