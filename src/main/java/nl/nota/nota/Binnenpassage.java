package nl.nota.nota;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;

/** A passage of the concept that is to stay inside, and on what ground; it lies beside the text and follows it. */
@Entity
class Binnenpassage extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    private String kenmerk;
    private String rubriek;
    private int begin;
    private int eind;
    private String citaat;
    private String voor;
    private String na;
    private boolean overal;
    private String grond;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Binnenpassage() {}

    Binnenpassage(
            UUID id, Kenmerk kenmerk, Passage passage, boolean overal, String grond, Medewerker door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk.waarde();
        this.rubriek = passage.rubriek();
        this.overal = overal;
        this.grond = grond;
        this.door = door.id();
        this.tijd = tijd;
        this.citaat = passage.citaat();
        this.voor = passage.voor();
        this.na = passage.na();
        this.begin = passage.begin();
        this.eind = passage.eind();
    }

    @Override
    public UUID getId() {
        return id;
    }

    Passage passage() {
        return new Passage(rubriek, begin, eind, citaat, voor, na);
    }

    boolean isOveral() {
        return overal;
    }

    String grond() {
        return grond;
    }

    UUID door() {
        return door;
    }

    /** The same words stand elsewhere now. */
    void moved(Passage nu) {
        citaat = nu.citaat();
        voor = nu.voor();
        na = nu.na();
        begin = nu.begin();
        eind = nu.eind();
    }
}
