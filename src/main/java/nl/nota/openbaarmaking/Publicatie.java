package nl.nota.openbaarmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What of a nota becomes public, exactly as it passed the {@link Poort}: when it does, its last step says. A later one
 * of the same nota replaces it.
 */
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
    private UUID vrijgave;
    private @Nullable UUID vervangt;

    @Enumerated(EnumType.STRING)
    private @Nullable Oorzaak oorzaak;

    private String reden;
    private String[] partijen;
    private int categorie;
    private String uitgever;

    @SuppressWarnings("NullAway.Init")
    protected Publicatie() {}

    Publicatie(UUID id, Lakdossier lak, Uitgave uitgave, DiWoocodes codes, Vervanging vervanging, Instant tijd) {
        this.id = id;
        this.kenmerk = lak.dossier().kenmerk();
        this.versie = lak.versie().nummer();
        this.hash = lak.versie().hash();
        this.publiek = lak.publiek();
        this.vrijgave = lak.stappen().getLast().getId();
        this.vervangt = vervanging.vervangt();
        this.oorzaak = vervanging.oorzaak();
        this.reden = vervanging.reden();
        this.partijen = Publicatiewoorden.parties(uitgave.publicatie()).toArray(String[]::new);
        this.titel = uitgave.titel();
        this.inhoud = Publicatievorm.write(uitgave.publicatie());
        this.tekst = uitgave.tekst();
        this.pdf = uitgave.pdf();
        this.diwoo = uitgave.diwoo();
        this.categorie = codes.bestand();
        this.uitgever = codes.ministerie();
        this.door = lak.dossier().medewerker().id();
        this.tijd = tijd;
    }

    /**
     * What stood at the same address before.
     *
     * @param vervangt that publicatie; null, and with it the oorzaak, where nothing did
     * @param oorzaak why it is replaced, as the public is told
     * @param reden the same for those inside
     */
    record Vervanging(@Nullable UUID vervangt, @Nullable Oorzaak oorzaak, String reden) {}

    @Override
    public UUID getId() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    /** The number of the versie of the nota that it was made of. */
    int versie() {
        return versie;
    }

    /** The title as the public finds it; it has the word Beslisnota in it. */
    public String titel() {
        return titel;
    }

    public Publicatieversie inhoud() {
        return Publicatievorm.read(inhoud);
    }

    /** All words that the public may read, line by line. */
    List<String> regels() {
        return tekst.lines().toList();
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** The DiWoo document: XML by DiWoo 0.9.8. */
    public String diwoo() {
        return diwoo;
    }

    /** When it was made ready. */
    public Instant tijd() {
        return tijd;
    }

    /** Why it replaced what stood at the same address, as the public is told; null where nothing did. */
    public @Nullable Oorzaak oorzaak() {
        return oorzaak;
    }

    /** The codes behind Afgestemd met, as the public reads them. */
    public List<String> partijen() {
        return List.of(partijen);
    }
}
