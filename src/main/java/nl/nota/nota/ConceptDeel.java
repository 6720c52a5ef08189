package nl.nota.nota;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of the working text that is saved by itself: the kop, a rubriek, or the bijlagen once there were any. */
@Entity
class ConceptDeel extends Toevoegbaar<ConceptDeel.Id> {
    static final String KOP = "KOP";
    static final String BIJLAGEN = "BIJLAGEN";

    private static final int ACHTERAAN = 10_000;

    @EmbeddedId
    private Id id;

    private int volgorde;
    private String titel;
    private @Nullable String ouder;
    private String inhoud;
    private @Nullable UUID gewijzigdDoor;
    private @Nullable Instant gewijzigdOp;

    @SuppressWarnings("NullAway.Init")
    protected ConceptDeel() {}

    @Override
    public ConceptDeel.Id getId() {
        return id;
    }

    ConceptDeel(Kenmerk kenmerk, Kop kop) {
        this(kenmerk, KOP, 0, "Kop", null, Canoniek.write(kop));
    }

    ConceptDeel(Kenmerk kenmerk, int volgorde, Rubriek rubriek) {
        this(kenmerk, rubriek.code(), volgorde, rubriek.titel(), rubriek.ouder(), Canoniek.write(rubriek.tekst()));
    }

    /** Of a concept that had no bijlagen before. */
    ConceptDeel(Kenmerk kenmerk) {
        this(kenmerk, BIJLAGEN, ACHTERAAN, "Bijlagen", null, CanoniekeBijlage.write(List.of()));
    }

    private ConceptDeel(
            Kenmerk kenmerk, String deel, int volgorde, String titel, @Nullable String ouder, String inhoud) {
        this.id = new Id(kenmerk.waarde(), deel);
        this.volgorde = volgorde;
        this.titel = titel;
        this.ouder = ouder;
        this.inhoud = inhoud;
    }

    static List<ConceptDeel> all(Kenmerk kenmerk, Inhoud inhoud) {
        var rubrieken = inhoud.rubrieken();
        var delen =
                IntStream.range(0, rubrieken.size()).mapToObj(i -> new ConceptDeel(kenmerk, i + 1, rubrieken.get(i)));
        return Stream.concat(Stream.of(new ConceptDeel(kenmerk, inhoud.kop())), delen)
                .toList();
    }

    boolean isKop() {
        return id.deel().equals(KOP);
    }

    boolean isBijlagen() {
        return id.deel().equals(BIJLAGEN);
    }

    boolean isRubriek() {
        return !isKop() && !isBijlagen();
    }

    String deel() {
        return id.deel();
    }

    Kop kop() {
        return Canoniek.kop(inhoud);
    }

    List<Bijlage> bijlagen() {
        return CanoniekeBijlage.read(inhoud);
    }

    Rubriek rubriek() {
        return new Rubriek(id.deel(), titel, ouder, Canoniek.tekst(inhoud));
    }

    /** What identifies the text as it stands now; equal text, equal basis. */
    String basis() {
        return Basis.of(inhoud);
    }

    boolean holds(String canoniek) {
        return inhoud.equals(canoniek);
    }

    boolean isGewijzigd() {
        return gewijzigdOp != null;
    }

    void write(String canoniek, UUID door, Instant nu) {
        inhoud = canoniek;
        gewijzigdDoor = door;
        gewijzigdOp = nu;
    }

    void submitted() {
        gewijzigdDoor = null;
        gewijzigdOp = null;
    }

    /** A part of one nota's concept. */
    @Embeddable
    public record Id(String kenmerk, String deel) implements Serializable {}
}
