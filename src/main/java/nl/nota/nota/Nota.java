package nl.nota.nota;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/** A note to the bewindspersonen: one kenmerk, one fase at a time, many versies. */
@Entity
public class Nota {
    /** How long a bewindspersoon can take back what was decided. */
    public static final Duration BEDENKTIJD = Duration.ofSeconds(60);

    @EmbeddedId
    private Kenmerk kenmerk;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Fase fase;

    private Instant faseSinds;
    private UUID steller;
    private String onderdeel;

    @Enumerated(EnumType.STRING)
    private @Nullable Soort soort;

    private String onderwerp;
    private @Nullable String van;
    private @Nullable LocalDate datum;

    @Embedded
    private @Nullable Versienummer versie;

    @Embedded
    private @Nullable Vormsleutel vorm;

    private @Nullable Integer aantalBijlagen;
    private Instant begonnenOp;
    private @Nullable LocalDate beslisdatum;
    private @Nullable String spoed;
    private @Nullable String uit;
    private @Nullable Instant afgeslotenOp;

    @SuppressWarnings("NullAway.Init")
    protected Nota() {}

    Nota(Kenmerk kenmerk, Medewerker steller, Kop kop, @Nullable Integer aantalBijlagen, Instant nu) {
        this.kenmerk = kenmerk;
        this.fase = Fase.CONCEPT;
        this.faseSinds = nu;
        this.steller = steller.id();
        this.onderdeel = steller.onderdeel();
        this.aantalBijlagen = aantalBijlagen;
        this.begonnenOp = nu;
        this.onderwerp = kop.onderwerp();
        show(kop);
    }

    /** One that was set up so. */
    static Nota of(Kenmerk kenmerk, Medewerker steller, Kop kop, Notabegin begin, Instant nu) {
        var nota = new Nota(kenmerk, steller, kop, begin.aantalBijlagen(), nu);
        nota.vorm = begin.sjabloon();
        nota.uit = Optional.ofNullable(begin.uit()).map(Kenmerk::waarde).orElse(null);
        nota.plan(begin.planning());
        return nota;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Fase fase() {
        return fase;
    }

    /** Since when it stands in its fase. */
    public Instant faseSinds() {
        return faseSinds;
    }

    public UUID steller() {
        return steller;
    }

    /** Code of the onderdeel whose secretariaat runs its papers. */
    public String onderdeel() {
        return onderdeel;
    }

    public @Nullable Soort soort() {
        return soort;
    }

    /** As lists show it: of the last versie, and before the first one of the concept. */
    public String onderwerp() {
        return onderwerp;
    }

    public @Nullable String van() {
        return van;
    }

    public @Nullable LocalDate datum() {
        return datum;
    }

    public Instant begonnenOp() {
        return begonnenOp;
    }

    /** The last frozen versie, if there is one. */
    public Optional<Versienummer> versie() {
        return Optional.ofNullable(versie);
    }

    /** The number of bijlagen that the paper mentioned when it was read in, or null. */
    public @Nullable Integer aantalBijlagen() {
        return aantalBijlagen;
    }

    /** By when it must be decided, and why it cannot wait as long as no route says so. */
    public Planning planning() {
        return new Planning(beslisdatum, spoed);
    }

    /** The nota from which text and head were taken over, if there was one. */
    public Optional<Kenmerk> uit() {
        return Optional.ofNullable(uit).map(Kenmerk::new);
    }

    /** The form of the template it was set up by, which it keeps; none when it came in from a file. */
    public Optional<Vormsleutel> vorm() {
        return Optional.ofNullable(vorm);
    }

    /** Whether this is the last versie, to the letter of its hash. */
    public boolean isCurrent(Versienummer gelezen) {
        return gelezen.equals(versie);
    }

    /** Whether it is decided and nobody can take that back any more; what follows on the besluit waits for this. */
    public boolean isVast(Instant nu) {
        return fase == Fase.BESLOTEN && !nu.isBefore(faseSinds.plus(BEDENKTIJD));
    }

    /** Goes to another fase; whoever asks for a step that is not in the table has a bug. */
    public void become(Fase next, Instant nu) {
        if (!fase.mayBecome(next)) throw new IllegalStateException(kenmerk + ": " + fase + " cannot become " + next);
        fase = next;
        faseSinds = nu;
    }

    /** Whether the archive closed it: nothing of it changes any more. */
    public boolean isAfgesloten() {
        return afgeslotenOp != null;
    }

    public void close(Instant nu) {
        afgeslotenOp = nu;
    }

    /** Somebody else answers for its text from now on. */
    void handOver(Medewerker nieuw) {
        steller = nieuw.id();
    }

    void freeze(Versienummer nieuw, Kop kop) {
        versie = nieuw;
        show(kop);
    }

    void plan(Planning planning) {
        beslisdatum = planning.beslisdatum();
        spoed = planning.spoed();
    }

    /** Before the first versie lists show the head of the concept; from then on that of the last versie. */
    void conceptChanged(Kop kop) {
        if (versie == null) show(kop);
    }

    private void show(Kop kop) {
        soort = kop.soort();
        onderwerp = kop.onderwerp();
        van = kop.van();
        datum = kop.datum();
    }
}
