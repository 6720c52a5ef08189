package nl.nota.nota;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place in a nota that two versies have differently. Whether something changed, and what kind of change it is, is
 * known at once; what it says word by word is worked out when somebody asks.
 */
public final class Wijziging {
    /** The order of the rubrieken is another one. */
    public static final String VOLGORDE = "rubrieken";

    /** Which files lie with the nota, their order, or what is said of them. */
    public static final String BIJLAGEN = "bijlagen";

    /** Whether what is said changed, or only how it is written. */
    public enum Soort {
        INHOUDELIJK,
        /** A machine proves that it says the same. */
        REDACTIONEEL
    }

    /**
     * A run of text in the comparison.
     *
     * @param adres where its words lead, or null
     * @param anker whether it is the anchor of a footnote
     */
    public record Segment(
            Verschil verschil,
            String tekst,
            boolean vet,
            boolean cursief,
            @Nullable String adres,
            boolean anker) {
        public Segment(Verschil verschil, String tekst) {
            this(verschil, tekst, false, false, null, false);
        }

        /** The same as if both had it. */
        Segment settled() {
            return new Segment(Verschil.GELIJK, tekst, vet, cursief, adres, anker);
        }
    }

    /** In which of the two a segment stands. */
    public enum Verschil {
        GELIJK,
        VERWIJDERD,
        TOEGEVOEGD
    }

    private final String plaats;
    private final Soort soort;
    private final Wijzigingskant was;
    private final Wijzigingskant wordt;
    private @Nullable List<Alineaverschil> alineas;

    private Wijziging(String plaats, Soort soort, Wijzigingskant was, Wijzigingskant wordt) {
        this.plaats = plaats;
        this.soort = soort;
        this.was = was;
        this.wordt = wordt;
    }

    /** A place that is no rubriek. */
    public static Wijziging of(String plaats, Soort soort, String was, String wordt) {
        return new Wijziging(plaats, soort, new Wijzigingskant(was, null), new Wijzigingskant(wordt, null));
    }

    static Wijziging of(String plaats, Soort soort, @Nullable Rubriek was, @Nullable Rubriek wordt) {
        return new Wijziging(plaats, soort, new Wijzigingskant("", was), new Wijzigingskant("", wordt));
    }

    /**
     * A field of the head (onderwerp, aan, van, afschrift, soort, datum, rubricering, opgesteldDoor), the code of a
     * rubriek, or {@link #VOLGORDE}.
     */
    public String plaats() {
        return plaats;
    }

    public Soort soort() {
        return soort;
    }

    /** As it stood, a rubriek in light markup; empty when it was not there. */
    public String was() {
        return was.opmaak(isAndersGetiteld());
    }

    /** As it stands now; empty when it went. */
    public String wordt() {
        return wordt.opmaak(isAndersGetiteld());
    }

    /** Both in light markup, word by word. */
    public List<Segment> segmenten() {
        return Woordverschil.of(was(), wordt());
    }

    /** Both paragraph by paragraph, as far as this place goes. */
    public List<Alineaverschil> alineas() {
        if (alineas == null)
            alineas = Verschildeel.of(plaats, soort, was.rubriek(), wordt.rubriek(), was.tekst(), wordt.tekst());
        return alineas;
    }

    /** How many words differ. */
    public int woorden() {
        return alineas().stream().mapToInt(Alineaverschil::woorden).sum();
    }

    /** Whether something stands elsewhere now. */
    public boolean isVerplaatst() {
        return plaats.equals(VOLGORDE) || alineas().stream().anyMatch(Alineaverschil::isVerplaatst);
    }

    private boolean isAndersGetiteld() {
        var een = was.rubriek();
        var ander = wordt.rubriek();
        if (een == null || ander == null) return Stream.of(was, wordt).anyMatch(kant -> kant.rubriek() != null);
        return !een.titel().equals(ander.titel()) || !Objects.equals(een.ouder(), ander.ouder());
    }

    @Override
    public String toString() {
        return "%s %s: %s > %s".formatted(plaats, soort, was(), wordt());
    }
}
