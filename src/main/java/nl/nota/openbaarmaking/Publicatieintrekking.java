package nl.nota.openbaarmaking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** Something that was public is not any more. */
@Entity
@Immutable
@Table(name = "publicatie_intrekking")
public class Publicatieintrekking extends Toevoegbaar<UUID> {
    @Id
    private UUID publicatie;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String reden;
    private UUID door;
    private Instant tijd;

    /** What the public is told: the reasons of DiWoo 0.9.8 (redenVerwijderingVervanging). */
    public enum Soort {
        /** Something about a person was in it. */
        PRIVACY("correctie privacygevoelige gegevens", "c_098c1346"),
        /** It went out in a wrong way. */
        PROCEDURE("correctie procedurele fout", "c_c77c86e0");

        private final String opschrift;
        private final String code;

        Soort(String opschrift, String code) {
            this.opschrift = opschrift;
            this.code = code;
        }

        public String opschrift() {
            return opschrift;
        }

        String code() {
            return code;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Publicatieintrekking() {}

    Publicatieintrekking(UUID publicatie, Soort soort, String reden, UUID door, Instant tijd) {
        this.publicatie = publicatie;
        this.soort = soort;
        this.reden = reden;
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return publicatie;
    }

    public Soort soort() {
        return soort;
    }

    public Instant tijd() {
        return tijd;
    }
}
