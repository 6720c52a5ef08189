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
    private int noot;
    private int begin;
    private int eind;
    private String citaat;
    private String voor;
    private String na;
    private String gemarkeerd;
    private boolean overal;
    private String grond;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Binnenpassage() {}

    Binnenpassage(
            UUID id,
            Kenmerk kenmerk,
            Binnenplek plek,
            Passage passage,
            boolean overal,
            String grond,
            Medewerker door,
            Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk.waarde();
        this.rubriek = plek.rubriek();
        this.overal = overal;
        this.grond = grond;
        this.door = door.id();
        this.tijd = tijd;
        this.noot = plek.noot();
        this.citaat = passage.citaat();
        this.voor = passage.voor();
        this.na = passage.na();
        this.begin = passage.begin();
        this.eind = passage.eind();
        this.gemarkeerd = Leeswoorden.of(passage.citaat()).woorden();
    }

    @Override
    public UUID getId() {
        return id;
    }

    Binnenplek plek() {
        return new Binnenplek(rubriek, noot);
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

    /** The words as somebody marked them, whatever became of them since. */
    String gemarkeerd() {
        return gemarkeerd.isEmpty() ? Leeswoorden.of(citaat).woorden() : gemarkeerd;
    }

    boolean isAt(Binnenplek plek, Passage passage) {
        return plek().equals(plek) && begin == passage.begin() && eind == passage.eind();
    }

    /** It lies elsewhere now, or reads otherwise. */
    void moved(Binnenplek plek, Passage nu) {
        noot = plek.noot();
        citaat = nu.citaat();
        voor = nu.voor();
        na = nu.na();
        begin = nu.begin();
        eind = nu.eind();
    }
}
