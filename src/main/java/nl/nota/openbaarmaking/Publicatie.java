package nl.nota.openbaarmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import org.hibernate.annotations.Immutable;

/** What of a nota became public, exactly as it passed the {@link Poort}; a later one of the same nota replaces it. */
@Entity
@Immutable
public class Publicatie extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private int versie;
    private String hash;
    private String publiek;
    private String titel;
    private String inhoud;

    private String tekst;
    private byte[] pdf;
    private String diwoo;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Publicatie() {}

    Publicatie(
            UUID id, Kenmerk kenmerk, Versienummer gelezen, String publiek, Uitgave uitgave, UUID door, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.versie = gelezen.nummer();
        this.hash = gelezen.hash();
        this.publiek = publiek;
        this.titel = uitgave.titel();
        this.inhoud = Publicatievorm.write(uitgave.publicatie());
        this.tekst = uitgave.tekst();
        this.pdf = uitgave.pdf();
        this.diwoo = uitgave.diwoo();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    /** The title as the public finds it; it has the word Beslisnota in it. */
    public String titel() {
        return titel;
    }

    public Publicatieversie inhoud() {
        return Publicatievorm.read(inhoud);
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** The DiWoo document: XML by DiWoo 0.9.8. */
    public String diwoo() {
        return diwoo;
    }

    public Instant tijd() {
        return tijd;
    }
}
