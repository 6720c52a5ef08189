package nl.nota.besluit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** The evidence of a besluit that the private office recorded; it is kept and never changes. */
@Entity
@Immutable
@Table(name = "besluit_bewijs")
class Besluitbewijs extends Toevoegbaar<UUID> {
    @Id
    private UUID besluit;

    private String naam;
    private String type;
    private String sha256;
    private byte[] inhoud;

    @SuppressWarnings("NullAway.Init")
    protected Besluitbewijs() {}

    Besluitbewijs(UUID besluit, Bewijs bewijs) {
        this.besluit = besluit;
        this.naam = bewijs.naam();
        this.type = bewijs.type();
        this.inhoud = bewijs.inhoud();
        this.sha256 = "sha256:" + bewijs.stuk().sha256();
    }

    @Override
    public UUID getId() {
        return besluit;
    }

    /** The evidence as it was handed in. */
    Bewijs bewijs() {
        return new Bewijs(naam, type, inhoud);
    }

    String sha256() {
        return sha256;
    }
}
