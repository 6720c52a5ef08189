package nl.nota.nota;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A frozen text of a nota, with the hash that agreements and decisions carry; nothing in it ever changes. */
@Entity
@Immutable
public class Versie extends Toevoegbaar<Versie.Id> {
    @EmbeddedId
    private Id id;

    private String hash;
    private String inhoud;
    private UUID ingediendDoor;
    private Instant ingediendOp;

    @SuppressWarnings("NullAway.Init")
    protected Versie() {}

    @Override
    public Versie.Id getId() {
        return id;
    }

    Versie(Kenmerk kenmerk, Versienummer nummer, Inhoud inhoud, UUID door, Instant nu) {
        this.id = new Id(kenmerk.waarde(), nummer.nummer());
        this.hash = nummer.hash();
        this.inhoud = CanoniekeInhoud.write(inhoud);
        this.ingediendDoor = door;
        this.ingediendOp = nu;
    }

    public Kenmerk kenmerk() {
        return new Kenmerk(id.kenmerk());
    }

    public Versienummer nummer() {
        return new Versienummer(id.nummer(), hash);
    }

    public Inhoud inhoud() {
        return CanoniekeInhoud.read(inhoud);
    }

    public UUID ingediendDoor() {
        return ingediendDoor;
    }

    public Instant ingediendOp() {
        return ingediendOp;
    }

    /** A versie is the so manieth of one nota. */
    @Embeddable
    public record Id(String kenmerk, int nummer) implements Serializable {}
}
