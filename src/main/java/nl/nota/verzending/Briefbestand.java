package nl.nota.verzending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;

/** The dated file of a letter that is signed and sent, with what differs from the file that was decided on. */
@Entity
@Immutable
public class Briefbestand extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private UUID brief;
    private Kenmerk kenmerk;
    private String naam;
    private String sha256;
    private long grootte;

    @Enumerated(EnumType.STRING)
    private Bestandssoort soort;

    private boolean vergeleken;
    private String[] verschillen;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Briefbestand() {}

    Briefbestand(UUID id, Brief brief, Bijlage.Bestand bestand, Briefverschil verschil, UUID door, Instant tijd) {
        this.id = id;
        this.brief = brief.id();
        this.kenmerk = brief.kenmerk();
        this.naam = bestand.naam();
        this.sha256 = bestand.sha256();
        this.grootte = bestand.grootte();
        this.soort = bestand.soort();
        this.vergeleken = verschil.vergeleken();
        this.verschillen = verschil.formeel().toArray(String[]::new);
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** The letter it is of. */
    UUID brief() {
        return brief;
    }

    public String naam() {
        return naam;
    }

    /** The hash of its bytes. */
    public String sha256() {
        return sha256;
    }

    /** Whether its text could be compared with the text that was decided on. */
    public boolean vergeleken() {
        return vergeleken;
    }

    /** The lines that differ from the file that was decided on: dates, references, signatures. */
    public List<String> verschillen() {
        return List.of(verschillen);
    }

    /** As a file that can be handed out. */
    Bijlage bijlage(Brief van) {
        var bestand = new Bijlage.Bestand(naam, sha256, grootte, soort, null);
        return new Bijlage(id, Bijlagerol.KAMERBRIEF, van.betreft(), van.referentie(), true, bestand);
    }
}
