package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.nota.nota.Wijziging.Segment;
import nl.nota.nota.Wijziging.Verschil;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, item, row or footnote of two texts side by side.
 *
 * @param diepte how deep its list is nested; 0 at the outside
 * @param kenteken the number or dash before it, as it stands now
 * @param redactioneel whether a machine proves that it says the same
 * @param segmenten both texts, word by word
 * @param elders where it stood before it was moved, or stands now: the code of a rubriek; null when it was not moved
 * @param nr the so manieth change of the nota; 0 when it is none of its own
 */
public record Alineaverschil(
        Vorm vorm,
        int diepte,
        String kenteken,
        Soort soort,
        boolean redactioneel,
        List<Segment> segmenten,
        @Nullable String elders,
        int nr) {

    /** What it is. */
    public enum Vorm {
        /** The heading of a rubriek. */
        TITEL,
        /** A field of the head. */
        VELD,
        ALINEA,
        /** An item of a list. */
        PUNT,
        /** A row of a table. */
        RIJ,
        VOETNOOT,
        /** A file that lies with the nota, in one line. */
        BIJLAGE
    }

    /** What happened to it. */
    public enum Soort {
        GELIJK,
        GEWIJZIGD,
        TOEGEVOEGD,
        VERWIJDERD,
        /** It stood elsewhere, word for word. */
        VERPLAATST,
        /** It stood elsewhere, and some words changed. */
        VERPLAATST_EN_GEWIJZIGD,
        /** Only where it stood: it is told in full where it stands now. */
        WEGGEPLAATST
    }

    public Alineaverschil {
        segmenten = List.copyOf(segmenten);
    }

    /** Whether it is a change of its own; what moved is one at the place where it stands now. */
    boolean isEigen() {
        return soort != Soort.GELIJK
                && soort != Soort.WEGGEPLAATST
                && !(soort == Soort.VERPLAATST && vorm == Vorm.VOETNOOT);
    }

    /** The same, as the so manieth change; 0 takes its number away. */
    Alineaverschil as(int nummer) {
        return new Alineaverschil(vorm, diepte, kenteken, soort, redactioneel, segmenten, elders, nummer);
    }

    /** The text as it stands now, as if it had always been so. */
    Alineaverschil settled() {
        var nu = segmenten.stream()
                .filter(segment -> segment.verschil() != Verschil.VERWIJDERD)
                .map(Segment::settled)
                .toList();
        return new Alineaverschil(vorm, diepte, kenteken, Soort.GELIJK, true, nu, null, 0);
    }

    public boolean isWijziging() {
        return nr > 0;
    }

    public boolean isVerplaatst() {
        return elders != null;
    }

    /** How many words came, went or were replaced; what moved word for word counts none. */
    public int woorden() {
        return soort == Soort.WEGGEPLAATST ? 0 : Woordtelling.count(segmenten);
    }

    /** Whether no word differs, only its type, its place or what stands before it. */
    public boolean isAlleenVorm() {
        return soort == Soort.GEWIJZIGD && was().equals(wordt());
    }

    /** Whether it is a bijlage with another file under it, of which the text is not compared here. */
    public boolean isAnderBestand() {
        return vorm == Vorm.BIJLAGE
                && !was().isEmpty()
                && !wordt().isEmpty()
                && !Bijlageregel.inhoud(was()).equals(Bijlageregel.inhoud(wordt()));
    }

    /** As it stood, without its marks; empty when it was not there. */
    public String was() {
        return without(Verschil.TOEGEVOEGD);
    }

    /** As it stands now, without its marks; empty when it went. */
    public String wordt() {
        return without(Verschil.VERWIJDERD);
    }

    /** The words that went, in short. */
    public String weg() {
        return only(Verschil.VERWIJDERD);
    }

    /** The words that came, in short. */
    public String erbij() {
        return only(Verschil.TOEGEVOEGD);
    }

    private String without(Verschil verschil) {
        return segmenten.stream()
                .filter(segment -> segment.verschil() != verschil)
                .map(Segment::tekst)
                .collect(joining());
    }

    private String only(Verschil verschil) {
        return segmenten.stream()
                .filter(segment -> segment.verschil() == verschil)
                .map(segment -> segment.tekst().strip())
                .filter(tekst -> !tekst.isEmpty())
                .collect(joining(" … "));
    }
}
