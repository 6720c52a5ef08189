package nl.nota.afstemming;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents that show what parties outside said. */
@Component
public class Bewijzen {
    private final EntityManager database;

    Bewijzen(EntityManager database) {
        this.database = database;
    }

    /**
     * One document, ready to be served.
     *
     * @param onderdeel the party whose words it holds
     */
    public record Document(String onderdeel, String bestand, byte[] inhoud) {
        public Document {
            inhoud = inhoud.clone();
        }
    }

    /** The document beside this answer about this nota, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Document> find(Kenmerk kenmerk, UUID afstemming) {
        return database.createQuery("""
            select new nl.nota.afstemming.Bewijzen$Document(a.onderdeel, b.bestand, s.inhoud)
            from Afstemming a join Bewijs b on b.afstemming = a.id join Bewijsstuk s on s.afstemming = a.id
            where a.kenmerk = :kenmerk and a.id = :id\
            """, Document.class)
                .setParameter("kenmerk", kenmerk)
                .setParameter("id", afstemming)
                .getResultStream()
                .findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID afstemming, Externe externe, boolean voorVersie) {
        database.persist(new Bewijs(afstemming, externe, voorVersie));
        database.persist(new Bewijsstuk(afstemming, externe.stuk().inhoud()));
    }
}
