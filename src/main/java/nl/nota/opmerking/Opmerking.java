package nl.nota.opmerking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Optreden;
import nl.nota.nota.Passage;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Formule;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody said once about a passage, a rubriek or the nota, in one circle; it is appended and never changes. */
@Entity
@Immutable
public class Opmerking extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;

    @Enumerated(EnumType.STRING)
    private Kringsoort kring;

    private @Nullable String code;
    private boolean vastgelegd;
    private @Nullable String rubriek;
    private @Nullable Integer begin;
    private @Nullable Integer eind;
    private @Nullable String citaat;
    private @Nullable String voor;
    private @Nullable String na;
    private String tekst;
    private @Nullable String voorstel;
    private @Nullable Integer versie;
    private @Nullable String hash;
    private @Nullable String bron;
    private int basis;
    private UUID door;
    private @Nullable UUID namens;

    @Enumerated(EnumType.STRING)
    private @Nullable Formule formule;

    private @Nullable String grondslag;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Opmerking() {}

    Opmerking(UUID id, Nota nota, Kring kring, Gelezen gelezen, Uiting uiting, Optreden wie, Instant tijd) {
        this.id = id;
        this.kenmerk = nota.kenmerk();
        this.basis = last(nota);
        this.kring = kring.soort();
        this.code = kring.code();
        this.vastgelegd = uiting.vastgelegd();
        this.rubriek = gelezen.rubriek();
        var passage = gelezen.passage();
        this.begin = passage == null ? null : passage.begin();
        this.eind = passage == null ? null : passage.eind();
        this.citaat = passage == null ? null : passage.citaat();
        this.voor = passage == null ? null : passage.voor();
        this.na = passage == null ? null : passage.na();
        this.tekst = uiting.tekst();
        this.voorstel = uiting.voorstel();
        this.versie = gelezen.versie() == null ? null : gelezen.versie().nummer();
        this.hash = gelezen.versie() == null ? null : gelezen.versie().hash();
        this.bron = gelezen.bron();
        this.door = wie.door();
        this.namens = wie.namens();
        this.formule = wie.formule();
        this.grondslag = wie.grondslag();
        this.tijd = tijd;
    }

    /**
     * What its author wrote.
     *
     * @param voorstel other words for exactly the passage, or null
     * @param vastgelegd whether the private office wrote it down for the bewindspersoon
     */
    record Uiting(String tekst, @Nullable String voorstel, boolean vastgelegd) {}

    @Override
    public UUID getId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Kring kring() {
        return new Kring(kring, code);
    }

    /** Whether a bewindspersoon said it, so that it is a record of its own and may become public with the nota. */
    public boolean isAnnotatie() {
        return kring == Kringsoort.BEWINDSPERSOON;
    }

    public boolean isVastgelegd() {
        return vastgelegd;
    }

    /** The rubriek it is about, or null when it is about the whole nota. */
    public @Nullable String rubriek() {
        return rubriek;
    }

    /** The passage as its author read it, or null when it is about the whole rubriek or nota. */
    public @Nullable Passage passage() {
        if (rubriek == null || begin == null || eind == null || citaat == null || voor == null || na == null)
            return null;
        return new Passage(rubriek, begin, eind, citaat, voor, na);
    }

    public String tekst() {
        return tekst;
    }

    /** Other words for exactly the passage, or null. */
    public @Nullable String voorstel() {
        return voorstel;
    }

    /** The versie its author read, or null when that was the concept. */
    public @Nullable Versienummer gelezen() {
        return versie == null || hash == null ? null : new Versienummer(versie, hash);
    }

    /** The text of its rubriek in the concept as its author read it, or null when that was a versie. */
    @Nullable
    String bron() {
        return bron;
    }

    /** Whether what its author read was submitted since, so that others have it. */
    boolean isSubmitted(Nota nota) {
        return versie != null || last(nota) > basis;
    }

    private static int last(Nota nota) {
        return nota.versie().map(Versienummer::nummer).orElse(0);
    }

    /** Whether the same person said the same in the same circle about the same words of the same text. */
    boolean isSameAs(Opmerking andere) {
        return says().equals(andere.says());
    }

    private List<Object> says() {
        return Arrays.asList(kring(), door, namens, basis, versie, bron, rubriek, begin, eind, tekst, voorstel);
    }

    /** Who wrote it, and in whose place. */
    public Optreden wie() {
        return new Optreden(door, namens, formule, grondslag);
    }

    public Instant tijd() {
        return tijd;
    }
}
