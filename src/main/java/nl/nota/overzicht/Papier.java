package nl.nota.overzicht;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Blok;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Inline;
import nl.nota.nota.Kopprofiel;
import nl.nota.nota.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a nota, every question of its printing answered; screen, print and PDF show the same one.
 *
 * @param kop the lines at the top left
 * @param stempel what is asked, for instance TER BESLISSING; empty when not known
 * @param datum the date in words; empty when not known
 * @param kolom the reference column at the right
 * @param meldingen who does not agree, and what else nobody may miss
 * @param bijlagen the files that lie with it
 * @param besluiten what was decided about this text
 * @param merking the rubricering and the merkingen to print on every page; empty when the nota is not marked
 */
public record Papier(
        String kenmerk,
        List<Regel> kop,
        String stempel,
        String datum,
        List<Vak> kolom,
        List<Instemming.Besluitregel> besluiten,
        String merking,
        String onderwerp,
        List<Instemming.Melding> meldingen,
        List<Deel> delen,
        List<Noot> noten,
        List<Bijlage> bijlagen,
        Druk druk) {

    /** A line at the top under its label; an empty waarde says that there is nothing yet. */
    public record Regel(String wat, String opschrift, String waarde) {}

    /**
     * One labelled part of the reference column.
     *
     * @param opschrift its label where the ministry has one of its own, or null
     */
    public record Vak(String wat, @Nullable String opschrift, List<String> regels) {
        public Vak {
            regels = List.copyOf(regels);
        }

        public Vak(String wat, List<String> regels) {
            this(wat, null, regels);
        }

        /** Whether it stands on every page, not only on the first. */
        public boolean isHerhaald() {
            return wat.equals("datum") || wat.equals("referentie");
        }
    }

    /** A rubriek under its heading; niveau 1 stands at the top, 2 under another rubriek. */
    public record Deel(String code, String titel, int niveau, Tekst tekst) {}

    /** A footnote and its number in the whole nota. */
    public record Noot(int nummer, Inline.Voetnoot voetnoot) {}

    public Papier {
        kop = List.copyOf(kop);
        kolom = List.copyOf(kolom);
        besluiten = List.copyOf(besluiten);
        meldingen = List.copyOf(meldingen);
        delen = List.copyOf(delen);
        noten = List.copyOf(noten);
        bijlagen = List.copyOf(bijlagen);
    }

    /** Sets a text on paper, with who agreed to it. */
    static Papier of(
            Inhoud inhoud, String kenmerk, Instemming instemming, int aantalBijlagen, Druk druk, Opdruk opdruk) {
        return new Zetter(inhoud, kenmerk, instemming, aantalBijlagen, druk, opdruk).zet();
    }

    /** The same as the ministerie van Defensie prints it. */
    public static Papier of(Inhoud inhoud, String kenmerk, Instemming instemming, int aantalBijlagen, Druk druk) {
        return of(inhoud, kenmerk, instemming, aantalBijlagen, druk, Opdruk.GEWOON);
    }

    /** As the public would read it now: of agreement nothing is said before it is there. */
    public static Papier publiek(Inhoud inhoud, String kenmerk, Kopprofiel profiel, Druk druk) {
        return of(inhoud, kenmerk, Instemming.GEEN, 0, druk, new Opdruk(profiel, Set.of(), null));
    }

    /** The same when nobody dissents. */
    public static Papier of(Inhoud inhoud, String kenmerk, List<String> afgestemdMet, int aantalBijlagen, Druk druk) {
        return of(inhoud, kenmerk, new Instemming(afgestemdMet, List.of()), aantalBijlagen, druk);
    }

    /** The number of a footnote of this sheet; the same words may stand in two notes, so the place decides. */
    public int nummer(Inline.Voetnoot voetnoot) {
        for (var noot : noten) if (noot.voetnoot() == voetnoot) return noot.nummer();
        throw new IllegalArgumentException("Not a footnote of this sheet");
    }

    /** What a block is, for the template that prints it. */
    public String soort(Blok blok) {
        return switch (blok) {
            case Blok.Alinea alinea -> "alinea";
            case Blok.Lijst lijst -> "lijst";
            case Blok.Tabel tabel -> "tabel";
        };
    }

    /** What a run of text is, for the template that prints it. */
    public String soort(Inline inline) {
        return switch (inline) {
            case Inline.Woorden woorden -> "woorden";
            case Inline.Vet vet -> "vet";
            case Inline.Cursief cursief -> "cursief";
            case Inline.Link link -> "link";
            case Inline.Voetnoot voetnoot -> "voetnoot";
        };
    }
}
